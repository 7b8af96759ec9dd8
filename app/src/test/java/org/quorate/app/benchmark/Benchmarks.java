package org.quorate.app.benchmark;

import java.util.List;
import java.util.regex.Pattern;

/** Measures the figures named, or all of them. A new figure is a class of its own, added to this list. */
final class Benchmarks {
    private static final List<Figure> FIGURES = List.of(new StartUp(), new DecisionRegisterFigure(), new ExcelFigure(), new HeapFigure());

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        List<String> chosen = Pattern.compile("[ ,]+").splitAsStream(String.join(" ", names)).filter(name -> !name.isEmpty()).toList();
        for (Figure figure : FIGURES) {
            if (chosen.isEmpty() || chosen.contains(figure.name())) {
                System.out.println(figure.name());
                for (String line : figure.measure()) {
                    System.out.println("  " + line);
                }
            }
        }
    }
}

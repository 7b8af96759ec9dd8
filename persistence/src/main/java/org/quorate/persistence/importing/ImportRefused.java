package org.quorate.persistence.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.model.Refused;

/** An import file that was not taken; nothing of it was written. The message holds every problem, one a line, in the order of the file. */
public final class ImportRefused extends Refused {
    private static final long serialVersionUID = 1L;
    private final transient List<ImportProblem> problems;

    public ImportRefused(List<ImportProblem> problems) {
        super(problems.stream().sorted(inOrderOfTheFile()).map(ImportProblem::toString).distinct().collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted(inOrderOfTheFile()).distinct().toList();
    }

    /** Every problem, in the order of the file. */
    public List<ImportProblem> problems() {
        return problems;
    }

    private static Comparator<ImportProblem> inOrderOfTheFile() {
        return Comparator.comparingInt((ImportProblem problem) -> problem.spot().line()).thenComparingInt(problem -> problem.spot().column());
    }
}

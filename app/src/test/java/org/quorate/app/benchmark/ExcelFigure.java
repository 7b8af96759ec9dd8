package org.quorate.app.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.quorate.app.acting.Acting;
import org.quorate.app.demonstration.Demonstration;
import org.quorate.persistence.store.StoreOptions;
import org.quorate.reports.content.DateForm;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.HouseStyle;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.content.TimeForm;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/**
 * How long 100,000 decisions take to become a workbook, beside the bare streaming writer with the same cells in the same run, taking turns; and whether
 * the whole export, read from a large partnership, fits into a heap of 200 MB.
 */
final class ExcelFigure implements Figure {
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 5;
    private static final String HEAP = "-Xmx200m";
    private static final String DAY = "2027-01-18T12:00:00Z";

    @Override
    public String name() {
        return "excel";
    }

    @Override
    public Iterable<String> measure() throws IOException, InterruptedException {
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        ours();
        bare();
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = bare();
            ours[round] = ours();
        }
        Arrays.sort(ours);
        Arrays.sort(bare);
        double ratio = ours[ROUNDS / 2] / bare[ROUNDS / 2];
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "bare streaming writer, median of %d   %8.0f ms   (%.0f to %.0f)", ROUNDS, bare[ROUNDS / 2], bare[0],
                bare[ROUNDS - 1]));
        lines.add(String.format(Locale.ROOT, "register of decisions, median of %d   %8.0f ms   (%.0f to %.0f)", ROUNDS, ours[ROUNDS / 2], ours[0],
                ours[ROUNDS - 1]));
        lines.add(String.format(Locale.ROOT, "ratio %.2f   (aim at most 1.30)", ratio));
        lines.add(limited());
        return lines;
    }

    private static Iterable<DecisionRow> rows() {
        return () -> IntStream.range(0, ROWS).mapToObj(ExcelFigure::row).iterator();
    }

    private static DecisionRow row(int number) {
        return new DecisionRow("PB " + number, LocalDate.of(2020, 1, 1).plusDays(number % 3000), "Partnership Board", String.valueOf(number),
                "Apportionment of transformation funding " + number, "RESOLVED: That the report be received, and that scheme " + number + " go ahead.",
                null, null, new DecisionRow.Making("Vote", "Carried", "Carried, 9 of 12", null), new DecisionRow.FollowUp("Carried", null, null), null, true);
    }

    private static double ours() throws IOException {
        DecisionRegisterContent content = new DecisionRegisterContent(
                new HouseStyle("Northfield", "Partnership office", "Board", "RESOLVED", DateForm.WEEKDAY_ORDINAL, DateForm.WEEKDAY_WITH_COMMAS,
                        TimeForm.TWELVE_HOUR), "Decision register", new RegisterNote(List.of(), List.of(), "Version 1", LocalDate.of(2027, 1, 18)), rows());
        DecisionRegister register = new DecisionRegister(WordTemplate.standard());
        long start = System.nanoTime();
        register.write(Edition.forMembers(content), RegisterFormat.WORKBOOK, OutputStream.nullOutputStream());
        return (System.nanoTime() - start) / 1e6;
    }

    /** The same seventeen cells a row, words and a date, with nothing around them but the one style a date needs. */
    private static double bare() throws IOException {
        long start = System.nanoTime();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            workbook.setCompressTempFiles(true);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("ddd d mmm yyyy"));
            Sheet sheet = workbook.createSheet("Decisions");
            int next = 0;
            for (DecisionRow entry : rows()) {
                Row row = sheet.createRow(next++);
                List<String> words = Arrays.asList(entry.reference(), null, entry.body(), entry.minute(), entry.title(), entry.decision(), "Part 1",
                        entry.making().declared(), entry.making().method(), entry.making().ruling(), "", "", "", entry.followUp().state(), "", "", "");
                for (int column = 0; column < words.size(); column++) {
                    if (column == 1) {
                        row.createCell(column).setCellValue(entry.date());
                        row.getCell(column).setCellStyle(day);
                    } else {
                        row.createCell(column).setCellValue(words.get(column));
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String limited() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("excel");
        try {
            Path large = folder.resolve("large");
            Acting acting = new Acting(() -> "A Secretary", Clock.fixed(Instant.parse(DAY), Acting.ZONE));
            Demonstration.create(large, StoreOptions.with(acting.clock()), acting, true).close();
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-classpath",
                    System.getProperty("java.class.path"), ExcelExport.class.getName(), large.toString(), DAY, folder.resolve("decisions.xlsx").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return "the large partnership's register, exported with " + HEAP + ": " + (process.waitFor() == 0 ? "done" : "did not fit");
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

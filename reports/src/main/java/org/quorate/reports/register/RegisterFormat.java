package org.quorate.reports.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The formats a register is written in, told from the end of the file's name. */
public enum RegisterFormat {
    /** An Excel workbook. */
    WORKBOOK(".xlsx"),
    /** A Word document with one table. */
    WORD(".docx"),
    /** Comma-separated values. */
    COMMA_SEPARATED(".csv");

    private final String ending;

    RegisterFormat(String ending) {
        this.ending = ending;
    }

    /** The format of a file by its name; refuses a name that ends otherwise. */
    public static RegisterFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        return Arrays.stream(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name
                        + "\" does not say which format is wanted: end its name in .xlsx, .docx or .csv."));
    }
}

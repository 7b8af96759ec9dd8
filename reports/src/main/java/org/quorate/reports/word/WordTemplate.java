package org.quorate.reports.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The Word document whose styles, header and footer ours are written with. The secretary may replace it by any .docx or
 * .dotx; its text is never copied, nor anything else it carries apart from styles, numbering, headers and footers. In
 * its header and footer, {@code {marking}} stands for "DRAFT MINUTES" and the like and {@code {title}} for the title.
 */
public final class WordTemplate {
    /** The language of every document. */
    public static final String LANGUAGE = "en-GB";

    private final byte[] prepared;
    private final List<String> supplied;

    private WordTemplate(byte[] prepared, List<String> supplied) {
        this.prepared = prepared;
        this.supplied = List.copyOf(supplied);
    }

    /** The template that comes with the program. */
    public static WordTemplate standard() {
        return Standard.TEMPLATE;
    }

    /** Reads a template; throws {@link TemplateRefused} in plain words when it cannot be used. */
    public static WordTemplate from(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String ending = name.toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".docx") && !ending.endsWith(".dotx")) {
            throw new TemplateRefused("The template \"" + name + "\" is not a Word document without macros."
                    + " Save it in Word as .docx or .dotx and choose it again.");
        }
        try {
            return prepare(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new TemplateRefused("The template \"" + name + "\" is not there. Check its name, or use the standard"
                    + " template.", e);
        } catch (POIXMLException | OpenXML4JRuntimeException | EmptyFileException | UnsupportedFileFormatException e) {
            throw new TemplateRefused("The template \"" + name + "\" cannot be read as a Word document: it may be"
                    + " damaged or protected by a password. Open it in Word, save it as .docx without a password and"
                    + " choose it again.", e);
        }
    }

    /** Names of the styles the template lacked and that were taken from the standard template; empty when none. */
    public List<String> suppliedStyles() {
        return supplied;
    }

    /** Saves the template as it is used, for the secretary to change in Word. */
    public void saveTo(Path file) throws IOException {
        Files.write(file, prepared);
    }

    /** A new, empty document in this template. */
    XWPFDocument open() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(prepared));
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be opened again.", e);
        }
    }

    private static WordTemplate prepare(byte[] original) throws IOException {
        byte[] bare = TemplateCopy.of(original);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bare));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<String> added = supplyStyles(document);
            Lists.prepare(document, StyleNames.of(document));
            document.write(out);
            return new WordTemplate(out.toByteArray(), added);
        }
    }

    private static List<String> supplyStyles(XWPFDocument document) {
        List<String> added = new ArrayList<>();
        for (WordStyle style : WordStyle.values()) {
            if (StyleNames.of(document).find(style) == null) {
                StyleNames.supply(document, style);
                added.add(style.styleName());
            }
        }
        return added;
    }

    private static final class Standard {
        private static final WordTemplate TEMPLATE = make();

        private static WordTemplate make() {
            try {
                return prepare(StandardTemplate.build());
            } catch (IOException e) {
                throw new UncheckedIOException("The standard template could not be made.", e);
            }
        }
    }
}

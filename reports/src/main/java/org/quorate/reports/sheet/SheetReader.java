package org.quorate.reports.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an .xlsx workbook row by row. A hostile or broken file gets a plain sentence, never a long wait. */
public final class SheetReader {
    /** Rows beyond this many filled ones are left unread. */
    public static final int MOST_ROWS = 10_000;

    private static final long MOST_BYTES = 30L << 20;
    private static final long MOST_UNPACKED_BYTES = 400L << 20;
    private static final String DAMAGED = " is damaged or is not a workbook."
        + " Open it in Excel, save it again as an Excel workbook (.xlsx), and try that copy.";

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED_BYTES);
    }

    private SheetReader() {}

    /**
     * Every sheet with something in it, in the order of the tabs.
     *
     * @throws SheetRefused where the file cannot be read as a workbook
     */
    public static List<Sheet> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new SheetRefused("There is no file " + name + ". Check where it lies and what it is called.", null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new SheetRefused(name + " is larger than 30 MB, too large to be read here."
                    + " Copy the rows you need into a new workbook.", null);
            }
            if (Files.size(file) == 0) {
                throw new SheetRefused(name + " is empty.", null);
            }
            refuseOtherFormats(file, name);
            try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return sheets(workbook, name);
            }
        } catch (SheetHandler.TooMuch e) {
            throw new SheetRefused(name + " has more than " + e.limit
                + ", which is more than can be read here. Copy the rows you need into a new workbook.", e);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | POIXMLException | OpenXML4JRuntimeException
                | RecordFormatException | IllegalArgumentException | IllegalStateException e) {
            throw new SheetRefused(name + (isBomb(e) ? " unpacks to far more than such a list holds and was not read further." : DAMAGED), e);
        }
    }

    private static void refuseOtherFormats(Path file, String name) throws IOException {
        try (InputStream input = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            switch (FileMagic.valueOf(input)) {
                case OOXML -> { }
                case OLE2 -> throw new SheetRefused(isEncrypted(file)
                    ? name + " is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook), and save a copy."
                    : name + " is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).", null);
                case UNKNOWN -> throw new SheetRefused(name + DAMAGED, null);
                default -> throw new SheetRefused(name + " is not an Excel workbook. Save the list as .xlsx or .csv.", null);
            }
        }
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }

    private static List<Sheet> sheets(OPCPackage workbook, String name)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
        StylesTable styles = reader.getStylesTable();
        WorkbookFacts facts = new WorkbookFacts();
        try (InputStream data = reader.getWorkbookData()) {
            parse(data, facts);
        }
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator tabs = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (tabs.hasNext()) {
            try (InputStream data = tabs.next()) {
                SheetHandler handler = new SheetHandler(strings, styles, facts.countsFrom1904());
                parse(data, handler);
                Sheet sheet = handler.sheet(tabs.getSheetName());
                if (!sheet.rows().isEmpty()) {
                    sheets.add(sheet);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new SheetRefused(name + " has nothing in it.", null);
        }
        return sheets;
    }

    private static void parse(InputStream data, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(data));
    }

    private static boolean isBomb(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb") || String.valueOf(cause.getMessage()).contains("too large")
                    || String.valueOf(cause.getMessage()).contains("MAX_ENTRY_SIZE")) {
                return true;
            }
        }
        return false;
    }
}

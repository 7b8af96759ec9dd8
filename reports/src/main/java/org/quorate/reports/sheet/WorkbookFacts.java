package org.quorate.reports.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from a workbook's own part whether its dates count from 1904, as those of old Macs do. */
final class WorkbookFacts extends DefaultHandler {
    private boolean countsFrom1904;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String flag = attributes.getValue("date1904");
            countsFrom1904 = "1".equals(flag) || "true".equals(flag);
        }
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }
}

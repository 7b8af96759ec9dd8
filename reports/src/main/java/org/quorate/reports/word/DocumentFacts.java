package org.quorate.reports.word;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.quorate.reports.output.Characters;

/**
 * What a document's properties say. They name the office, never a person's computer account or a folder.
 *
 * @param title the document's title
 * @param office the office that issues it
 * @param madeOn the day it was made
 * @param marking what the header says of its state, or absent
 */
public record DocumentFacts(String title, String office, LocalDate madeOn, @Nullable String marking) {
    public DocumentFacts {
        title = Characters.printable(title);
        office = Characters.printable(office);
    }

    void writeTo(XWPFDocument document) {
        POIXMLProperties properties = document.getProperties();
        var core = properties.getCoreProperties();
        Optional<Date> made = Optional.of(Date.from(madeOn.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        core.setTitle(title);
        core.setCreator(office);
        core.setLastModifiedByUser(office);
        core.setCreated(made);
        core.setModified(made);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(WordTemplate.LANGUAGE));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Quorate");
    }
}

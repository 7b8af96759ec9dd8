package org.quorate.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.quorate.reports.PrintedWord;
import org.quorate.reports.RealPapers;
import org.quorate.reports.SamplePart2;
import org.quorate.reports.SampleRegisters;
import org.quorate.reports.ZipParts;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;

/** Word refuses what breaks the schema, and says only that the file is damaged. */
class SchemaTest {
    @Test
    void every_part_of_every_document_keeps_to_the_schema() throws Exception {
        List<PrintedWord> documents = List.of(PrintedWord.agenda(Edition.forMembers(RealPapers.agenda())),
                PrintedWord.agenda(Edition.forMembers(SamplePart2.agenda())),
                PrintedWord.minutes(Edition.forMembers(RealPapers.minutes())),
                PrintedWord.minutes(Edition.forMembers(SamplePart2.minutes())),
                PrintedWord.of(out -> new DecisionRegister(WordTemplate.standard())
                        .write(Edition.forMembers(SampleRegisters.decisions()), RegisterFormat.WORD, out)));
        for (PrintedWord document : documents) {
            for (Map.Entry<String, String> part : ZipParts.of(document.bytes()).entrySet()) {
                assertThat(errors(part.getKey(), part.getValue())).as(part.getKey()).isEmpty();
            }
        }
    }

    private static List<String> errors(String name, String xml) throws XmlException, IOException {
        XmlObject part = parsed(name, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        if (part == null) {
            return List.of();
        }
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private static XmlObject parsed(String name, ByteArrayInputStream xml) throws XmlException, IOException {
        if (name.startsWith("word/header")) {
            return HdrDocument.Factory.parse(xml);
        }
        if (name.startsWith("word/footer")) {
            return FtrDocument.Factory.parse(xml);
        }
        return switch (name) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
            case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(xml);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
            default -> null;
        };
    }
}

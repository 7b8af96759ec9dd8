package org.quorate.reports.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/**
 * Copies from a template its styles, numbering, theme, page, headers and footers into a file made from nothing. A
 * template is often made from last month's minutes: its text, comments, reviewers' names and the path of its own
 * template must not travel on, so only what is named here is taken.
 */
final class TemplateCopy {
    private static final Set<String> TAKEN = Set.of(XWPFRelation.STYLES.getRelation(),
            XWPFRelation.NUMBERING.getRelation(), XWPFRelation.THEME.getRelation());
    private static final Set<String> TAKEN_IF_USED = Set.of(XWPFRelation.HEADER.getRelation(),
            XWPFRelation.FOOTER.getRelation());
    private static final XmlOptions PREFIXES = new XmlOptions().setSaveAggressiveNamespaces().setSaveSuggestedPrefixes(
            Map.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"));
    private static final String WORD_2013_AND_LATER = "15";
    private static final String IMAGE = XWPFRelation.IMAGES.getRelation();

    private final OPCPackage target;
    private final PackagePart body;

    private TemplateCopy(OPCPackage target) throws InvalidFormatException {
        this.target = target;
        var name = PackagingURIHelper.createPartName("/word/document.xml");
        target.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        body = target.createPart(name, XWPFRelation.DOCUMENT.getContentType());
    }

    /** A document without text in the manner of the template. */
    static byte[] of(byte[] template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OPCPackage source = OPCPackage.open(new ByteArrayInputStream(template));
                OPCPackage target = OPCPackage.create(out)) {
            new TemplateCopy(target).copy(mainPart(source));
        } catch (InvalidFormatException | XmlException e) {
            throw new POIXMLException(e);
        }
        return out.toByteArray();
    }

    private static PackagePart mainPart(OPCPackage source) {
        for (PackagePart part : source.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            String type = part.getContentType();
            if (type.equals(XWPFRelation.DOCUMENT.getContentType())
                    || type.equals(XWPFRelation.TEMPLATE.getContentType())) {
                return part;
            }
        }
        throw new POIXMLException("There is no Word document inside.");
    }

    private void copy(PackagePart main) throws IOException, InvalidFormatException, XmlException {
        DocumentDocument fresh = DocumentDocument.Factory.newInstance();
        CTSectPr section = fresh.addNewDocument().addNewBody().addNewSectPr();
        try (InputStream in = main.getInputStream()) {
            var original = DocumentDocument.Factory.parse(in).getDocument().getBody();
            if (original.isSetSectPr()) {
                section.set(original.getSectPr());
            }
        }
        Set<String> used = references(section);
        for (PackageRelationship relationship : main.getRelationships()) {
            String type = relationship.getRelationshipType();
            if (TAKEN.contains(type) || (TAKEN_IF_USED.contains(type) && used.contains(relationship.getId()))) {
                take(main, relationship, body);
            }
        }
        settings();
        try (OutputStream out = body.getOutputStream()) {
            fresh.save(out, PREFIXES);
        }
    }

    /** Settings of our own, for today's Word: without them a document opens in compatibility mode. */
    private void settings() throws IOException, InvalidFormatException {
        SettingsDocument settings = SettingsDocument.Factory.newInstance();
        CTSettings inner = settings.addNewSettings();
        CTCompatSetting mode = inner.addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal(WORD_2013_AND_LATER);
        inner.addNewThemeFontLang().setVal(WordTemplate.LANGUAGE);
        var name = PackagingURIHelper.createPartName("/word/settings.xml");
        body.addRelationship(name, TargetMode.INTERNAL, XWPFRelation.SETTINGS.getRelation(), "quorateSettings");
        PackagePart part = target.createPart(name, XWPFRelation.SETTINGS.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            settings.save(out, PREFIXES);
        }
    }

    private static Set<String> references(CTSectPr section) {
        Set<String> ids = new HashSet<>();
        for (CTHdrFtrRef reference : section.getHeaderReferenceList()) {
            ids.add(reference.getId());
        }
        for (CTHdrFtrRef reference : section.getFooterReferenceList()) {
            ids.add(reference.getId());
        }
        return ids;
    }

    private void take(PackagePart from, PackageRelationship relationship, PackagePart to)
            throws IOException, InvalidFormatException {
        PackagePart original = from.getRelatedPart(relationship);
        to.addRelationship(original.getPartName(), TargetMode.INTERNAL, relationship.getRelationshipType(),
                relationship.getId());
        if (target.containPart(original.getPartName())) {
            return;
        }
        PackagePart copied = target.createPart(original.getPartName(), original.getContentType());
        try (InputStream in = original.getInputStream(); OutputStream out = copied.getOutputStream()) {
            in.transferTo(out);
        }
        for (PackageRelationship inner : original.getRelationships()) {
            if (inner.getTargetMode() == TargetMode.EXTERNAL) {
                copied.addExternalRelationship(inner.getTargetURI().toString(), inner.getRelationshipType(),
                        inner.getId());
            } else if (inner.getRelationshipType().equals(IMAGE)) {
                take(original, inner, copied);
            }
        }
    }
}

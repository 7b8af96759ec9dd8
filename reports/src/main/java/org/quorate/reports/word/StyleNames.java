package org.quorate.reports.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Finds a template's styles by name, because their identifiers differ with the language they were made in. */
final class StyleNames {
    private final Map<String, String> idByName = new HashMap<>();

    private StyleNames() {
    }

    static StyleNames of(XWPFDocument document) {
        StyleNames names = new StyleNames();
        if (document.getStyles() != null) {
            for (CTStyle style : document.getStyles().getCtStyles().getStyleList()) {
                if (style.getType() == STStyleType.PARAGRAPH && style.isSetName()) {
                    names.idByName.put(key(style.getName().getVal()), style.getStyleId());
                }
            }
        }
        return names;
    }

    @Nullable String find(WordStyle style) {
        return idByName.get(key(style.styleName()));
    }

    /** The identifier of a style that is known to be there. */
    String id(WordStyle style) {
        String id = find(style);
        if (id == null) {
            throw new IllegalStateException("The template has no style \"" + style.styleName() + "\".");
        }
        return id;
    }

    /** Adds our own definition of a style the template lacks, based on the template's styles where it has them. */
    static void supply(XWPFDocument document, WordStyle style) {
        XWPFStyles styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        StyleNames present = of(document);
        CTStyle ours = StandardStyles.of(style);
        WordStyle parent = style.parent();
        String base = parent == null ? present.idByName.get("normal") : present.find(parent);
        if (base == null) {
            ours.unsetBasedOn();
        } else {
            ours.getBasedOn().setVal(base);
        }
        if (ours.isSetNext()) {
            ours.unsetNext();
        }
        ours.setStyleId(present.idByName.containsValue(style.ownId()) ? "Quorate" + style.ownId() : style.ownId());
        styles.getCtStyles().addNewStyle().set(ours);
    }

    /** The style itself; the objects of {@code XWPFStyles} may be copies that are never saved. */
    static CTStyle live(XWPFDocument document, String id) {
        return document.getStyles().getCtStyles().getStyleList().stream()
                .filter(style -> id.equals(style.getStyleId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("The template has no style " + id + "."));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package org.quorate.app.agenda;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.quorate.app.meeting.ItemDetails;
import org.quorate.app.meeting.PurposeSentence;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.PageRange;
import org.quorate.model.meeting.Part;
import org.quorate.model.meeting.Privacy;
import org.quorate.model.meeting.Purpose;
import org.quorate.model.meeting.StandingItem;

/** The form of one agenda item: what is typed, what is wrong with it, and its saving field by field as each is left. */
final class ItemFormViewModel {
    private static final Pattern PAGES = Pattern.compile("(?i)(?:pages?\\s*)?(\\d{1,4})(?:\\s*(?:-|–|to)\\s*(\\d{1,4}))?");
    private static final int LONGEST_ITEM = 600;

    /** The fields of the form. */
    enum Field {
        TITLE,
        PURPOSE,
        MATTER,
        PRESENTER,
        MINUTES,
        SENTENCE,
        PAGES,
        PARAGRAPHS,
        PART,
        PUBLIC_TITLE,
        PUBLIC_SUMMARY,
        REASON,
        PUBLIC_INTEREST
    }

    /** Saves one change of the item; the words say what changed. */
    interface Saving {
        void save(AgendaItem item, String what, UnaryOperator<ItemDetails> how);
    }

    private final Saving saving;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyStringWrapper> problems = new EnumMap<>(Field.class);
    private final ObjectProperty<Purpose> purpose = new SimpleObjectProperty<>(Purpose.DISCUSS);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ONE);
    private @Nullable AgendaItem item;
    private @Nullable Field edited;
    private boolean showing;

    ItemFormViewModel(Saving saving) {
        this.saving = saving;
        for (Field field : Field.values()) {
            texts.put(field, new SimpleStringProperty(""));
            problems.put(field, new ReadOnlyStringWrapper(""));
        }
        purpose.subscribe((before, after) -> chosen(Field.PURPOSE));
        part.subscribe((before, after) -> chosen(Field.PART));
    }

    StringProperty text(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** What is wrong with a field, in plain words; empty when nothing is. */
    ReadOnlyStringProperty problem(Field field) {
        return wrapper(field).getReadOnlyProperty();
    }

    ObjectProperty<Purpose> purposeProperty() {
        return purpose;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    @Nullable AgendaItem item() {
        return item;
    }

    /** The sentence suggested while none is written. */
    String suggestedSentence() {
        AgendaItem shown = item;
        boolean standing = shown != null && shown.standing() != StandingItem.NONE;
        return standing || text(Field.TITLE).get().isBlank() ? "" : PurposeSentence.suggest(purpose.get(), text(Field.TITLE).get());
    }

    /** Someone is typing in a field: its text is theirs until it is committed. */
    void editing(@Nullable Field field) {
        edited = field;
    }

    /** Whether the field being typed in holds these words and they are not saved yet. */
    boolean isUnsaved(String words) {
        Field field = edited;
        AgendaItem shown = item;
        return field != null && shown != null && text(field).get().equals(words) && !words.strip().equals(textOf(shown, field));
    }

    /** Shows an item as it is now; of the same item, the field being typed in keeps its text. */
    void show(@Nullable AgendaItem shown) {
        boolean same = shown != null && item != null && shown.id().equals(item.id());
        item = shown;
        if (!same) {
            edited = null;
            problems.values().forEach(problem -> problem.set(""));
        }
        if (shown == null) {
            return;
        }
        showing = true;
        for (Field field : Field.values()) {
            if (field != edited) {
                text(field).set(textOf(shown, field));
            }
        }
        purpose.set(shown.purpose());
        part.set(shown.part());
        showing = false;
        if (shown.privacy() != null && shown.privacy().reason() == null) {
            wrapper(Field.REASON).set("Part 2 needs its reason on the agenda and in the resolution.");
        } else {
            wrapper(Field.REASON).set("");
        }
    }

    private void chosen(Field field) {
        if (!showing) {
            commit(field);
        }
    }

    /** Reads a field and saves it where it changed; what cannot be read is said below the field and not saved. */
    void commit(Field field) {
        AgendaItem shown = item;
        edited = null;
        if (shown == null) {
            return;
        }
        boolean changed = switch (field) {
            case PURPOSE -> purpose.get() != shown.purpose();
            case PART -> part.get() != shown.part();
            default -> !text(field).get().strip().equals(textOf(shown, field));
        };
        String problem = problemOf(field);
        if (field != Field.REASON) {
            wrapper(field).set(problem);
        }
        if (changed && problem.isEmpty()) {
            saving.save(shown, "Changed the " + words(field) + " of \"" + shown.title() + "\"", change(field));
        }
    }

    private String problemOf(Field field) {
        String typed = text(field).get().strip();
        return switch (field) {
            case TITLE -> typed.isEmpty() ? "An item needs a title." : "";
            case PUBLIC_TITLE -> typed.isEmpty() && part.get() == Part.TWO ? "Say what the public may read." : "";
            case MINUTES -> minutes(typed) < 0 ? "Whole minutes, up to " + LONGEST_ITEM + "." : "";
            case PAGES -> typed.isEmpty() || pages(typed) != null ? "" : "First and last page, as in 7 - 96.";
            default -> "";
        };
    }

    private UnaryOperator<ItemDetails> change(Field field) {
        String typed = text(field).get().strip();
        @Nullable String optional = typed.isEmpty() ? null : typed;
        Purpose chosen = purpose.get();
        Part taken = part.get();
        return switch (field) {
            case TITLE -> details -> details.withTitle(typed);
            case PURPOSE -> details -> details.withPurpose(chosen);
            case MATTER -> details -> details.withMatter(optional);
            case PRESENTER -> details -> details.withPresenter(optional);
            case MINUTES -> details -> details.withMinutes(minutes(typed));
            case SENTENCE -> details -> details.withPurposeText(optional);
            case PAGES -> details -> details.withPages(pages(typed));
            case PARAGRAPHS -> details -> details.withParagraphs(paragraphs(typed));
            case PART -> details -> details.withPrivacy(
                    taken == Part.ONE ? null : new Privacy(null, details.title(), null, null));
            case PUBLIC_TITLE -> details -> details.withPrivacy(
                    with(details, privacy -> new Privacy(privacy.reason(), typed, privacy.publicSummary(), privacy.publicInterest())));
            case PUBLIC_SUMMARY -> details -> details.withPrivacy(
                    with(details, privacy -> new Privacy(privacy.reason(), privacy.publicTitle(), optional, privacy.publicInterest())));
            case REASON -> details -> details.withPrivacy(
                    with(details, privacy -> new Privacy(optional, privacy.publicTitle(), privacy.publicSummary(), privacy.publicInterest())));
            case PUBLIC_INTEREST -> details -> details.withPrivacy(
                    with(details, privacy -> new Privacy(privacy.reason(), privacy.publicTitle(), privacy.publicSummary(), optional)));
        };
    }

    private static @Nullable Privacy with(ItemDetails details, UnaryOperator<Privacy> how) {
        Privacy privacy = details.privacy();
        return privacy == null ? null : how.apply(privacy);
    }

    private static String textOf(AgendaItem item, Field field) {
        Privacy privacy = item.privacy();
        @Nullable String text = switch (field) {
            case TITLE -> item.title();
            case PURPOSE, PART -> "";
            case MATTER -> item.matter();
            case PRESENTER -> item.presenter();
            case MINUTES -> String.valueOf(item.minutes());
            case SENTENCE -> item.purposeText();
            case PAGES -> written(item.pages());
            case PARAGRAPHS -> String.join("\n\n", item.paragraphs());
            case PUBLIC_TITLE -> privacy == null ? null : privacy.publicTitle();
            case PUBLIC_SUMMARY -> privacy == null ? null : privacy.publicSummary();
            case REASON -> privacy == null ? null : privacy.reason();
            case PUBLIC_INTEREST -> privacy == null ? null : privacy.publicInterest();
        };
        return text == null ? "" : text;
    }

    /** The pages as the form and the outline write them, "7 - 96". */
    static @Nullable String written(@Nullable PageRange pages) {
        return pages == null ? null : pages.first() == pages.last() ? String.valueOf(pages.first()) : pages.first() + " - " + pages.last();
    }

    private static @Nullable PageRange pages(String typed) {
        Matcher matcher = PAGES.matcher(typed);
        if (!matcher.matches()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return first >= 1 && last >= first ? new PageRange(first, last) : null;
    }

    private static int minutes(String typed) {
        if (typed.isEmpty()) {
            return 0;
        }
        int read = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
        return read > LONGEST_ITEM ? -1 : read;
    }

    private static List<String> paragraphs(String typed) {
        return Arrays.stream(typed.split("\\n\\s*\\n")).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static String words(Field field) {
        return switch (field) {
            case TITLE -> "title";
            case PURPOSE -> "purpose";
            case MATTER -> "matter";
            case PRESENTER -> "presenter";
            case MINUTES -> "planned time";
            case SENTENCE -> "sentence";
            case PAGES -> "pages";
            case PARAGRAPHS -> "standing paragraphs";
            case PART -> "part";
            case PUBLIC_TITLE -> "public title";
            case PUBLIC_SUMMARY -> "public summary";
            case REASON -> "reason for Part 2";
            case PUBLIC_INTEREST -> "public interest test";
        };
    }

    private ReadOnlyStringWrapper wrapper(Field field) {
        return Objects.requireNonNull(problems.get(field));
    }
}

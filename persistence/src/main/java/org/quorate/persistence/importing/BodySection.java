package org.quorate.persistence.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.ClassHeading;
import org.quorate.model.partnership.ResolutionVerb;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.persistence.importing.BodyEntry.ConstituencyEntry;
import org.quorate.persistence.importing.BodyEntry.SeatEntry;
import org.quorate.persistence.importing.BodyEntry.StyleEntry;
import org.quorate.persistence.importing.BodyEntry.Tenure;

/** Reads a body with its house style, constituencies and seats. */
final class BodySection {
    static final List<String> KEYS = List.of(
        "name", "short_name", "charter_body", "reports_to", "held_to_account_by", "cadence", "house_style", "constituencies");
    static final List<String> STYLE_KEYS = List.of("authority", "calls_itself", "chair", "vice_chair", "verb", "headings", "minute_prefix",
        "parts_statement", "recording_statement", "contact");
    static final List<String> HEADING_KEYS = List.of("voting", "non_voting", "associate", "in_attendance");
    static final List<String> CONTACT_KEYS = List.of("name", "telephone", "email");
    static final List<String> CONSTITUENCY_KEYS = List.of("name", "class", "column", "partner", "exists_from", "seats");
    static final List<String> SEAT_KEYS = List.of("title", "class", "office", "partner", "column", "exists_from", "exists_until",
        "holder", "from", "term_ends", "deputies", "former_holders");
    static final List<String> TENURE_KEYS = List.of("name", "organisation", "job_title", "email", "from", "term_ends", "until", "why");
    private static final int MOST_SEATS = 500;

    private BodySection() {}

    static BodyEntry body(YamlObject body) {
        return new BodyEntry(body.spot(), body.text("name"), body.optionalText("short_name"), body.optionalText("charter_body"),
            body.optionalText("reports_to"), body.optionalText("held_to_account_by"), body.optionalText("cadence"),
            body.object("house_style", "A house style", STYLE_KEYS).map(BodySection::style).orElse(null),
            body.objects("constituencies", "A constituency", CONSTITUENCY_KEYS, BodySection::constituency));
    }

    private static StyleEntry style(YamlObject style) {
        YamlObject contact = style.object("contact", "A contact", CONTACT_KEYS).orElse(null);
        return new StyleEntry(style.optionalText("authority"), style.optionalText("calls_itself"), style.optionalText("chair"),
            style.optionalText("vice_chair"), style.has("verb") ? style.word("verb", ResolutionVerb.class, ResolutionVerb.RESOLVED) : null,
            style.object("headings", "The headings", HEADING_KEYS).map(BodySection::headings).orElse(List.of()),
            style.optionalText("minute_prefix"), style.optionalText("parts_statement"), style.optionalText("recording_statement"),
            contact == null ? null : contact.text("name"), contact == null ? null : contact.optionalText("telephone"),
            contact == null ? null : contact.optionalText("email"));
    }

    private static List<ClassHeading> headings(YamlObject headings) {
        List<ClassHeading> said = new ArrayList<>();
        for (SeatClass seatClass : SeatClass.values()) {
            String heading = headings.optionalText(seatClass.name().toLowerCase(Locale.UK));
            if (heading != null) {
                said.add(new ClassHeading(seatClass, heading));
            }
        }
        return said;
    }

    private static ConstituencyEntry constituency(YamlObject block) {
        String name = block.text("name");
        return new ConstituencyEntry(block.spot(), name, block.isText("seats") ? numbered(block, name)
            : block.objects("seats", "A seat", SEAT_KEYS, seat -> seat(seat, block)));
    }

    /** "seats: 3" is three vacant seats. */
    private static List<SeatEntry> numbered(YamlObject block, String name) {
        Integer count = block.optionalWhole("seats");
        if (count == null || count > MOST_SEATS) {
            if (count != null) {
                block.refuse("seats", "A constituency has at most " + MOST_SEATS + " seats.");
            }
            return List.of();
        }
        return IntStream.rangeClosed(1, count).mapToObj(number -> new SeatEntry(block.spotOf("seats"), count == 1 ? name : name + " " + number,
            block.word("class", SeatClass.class, SeatClass.VOTING), SeatOffice.MEMBER, block.optionalText("partner"),
            block.optionalText("column"), block.optionalDate("exists_from"), null, List.of(), List.of())).toList();
    }

    private static SeatEntry seat(YamlObject seat, YamlObject block) {
        List<Tenure> tenures = new ArrayList<>(seat.objects("former_holders", "A former holder", TENURE_KEYS, BodySection::tenure));
        tenures.stream().filter(former -> former.until() == null).forEach(former ->
            seat.refuse("former_holders", former.person().name() + " needs \"until\", the last day in office."));
        tenures.addAll(holder(seat));
        return new SeatEntry(seat.spot(), seat.text("title"), seat.word("class", SeatClass.class, block.word("class", SeatClass.class,
            SeatClass.VOTING)),
            seat.word("office", SeatOffice.class, SeatOffice.MEMBER), orElse(seat.optionalText("partner"), block.optionalText("partner")),
            orElse(seat.optionalText("column"), block.optionalText("column")),
            seat.has("exists_from") ? seat.optionalDate("exists_from") : block.optionalDate("exists_from"), seat.optionalDate("exists_until"),
            tenures, PeopleSection.people(seat, "deputies"));
    }

    private static List<Tenure> holder(YamlObject seat) {
        return seat.textsOrObjects("holder", "A holder", PeopleSection.KEYS, PeopleSection::named, PeopleSection::person).stream().limit(1)
            .map(person -> new Tenure(person.spot(), person, seat.optionalDate("from"), seat.optionalDate("term_ends"), null, null)).toList();
    }

    private static Tenure tenure(YamlObject former) {
        return new Tenure(former.spot(), PeopleSection.person(former), former.optionalDate("from"), former.optionalDate("term_ends"),
            former.optionalDate("until"), former.optionalText("why"));
    }

    private static @Nullable String orElse(@Nullable String own, @Nullable String shared) {
        return own == null ? shared : own;
    }
}

package org.quorate.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;
import org.quorate.reports.sheet.SheetCell;
import org.quorate.reports.sheet.SheetRow;

/** Understands one row of a list; what cannot be understood is said of its cell. */
final class RowReading {
    private final PeopleTable table;
    private final SheetRow row;
    private final List<CellFinding> findings = new ArrayList<>();

    private RowReading(PeopleTable table, SheetRow row) {
        this.table = table;
        this.row = row;
    }

    /** Every row that is not blank in the columns that were matched. */
    static List<PersonRow> all(PeopleTable table) {
        return table.rows().stream().filter(row -> table.matching().keySet().stream().anyMatch(field -> !table.cell(row, field).isEmpty()))
            .map(row -> new RowReading(table, row).read()).toList();
    }

    private PersonRow read() {
        for (Field field : table.matching().keySet()) {
            String problem = table.cell(row, field).problem();
            if (problem != null) {
                stop(field, "the cell " + problem + ".");
            }
        }
        String name = name();
        LocalDate from = date(Field.FROM);
        LocalDate termEnds = date(Field.TERM_ENDS);
        if (from != null && termEnds != null && termEnds.isBefore(from)) {
            stop(Field.TERM_ENDS, "the term would end before it begins.");
        }
        return new PersonRow(row.number(), name, text(Field.ORGANISATION), text(Field.JOB_TITLE), email(), text(Field.BODY),
            text(Field.CONSTITUENCY), text(Field.SEAT), seatClass(), office(), from, termEnds, text(Field.DEPUTY), findings);
    }

    private String name() {
        String whole = Stream.of(Field.COURTESY, Field.FIRST_NAME, Field.NAME, Field.SURNAME).map(field -> table.cell(row, field).text())
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String said = table.cell(row, Field.NAME).text();
        if (said.matches("(?i)(vacan(t|cy)|tbc|tba|to be confirmed|n/?a|-+)\\.?")) {
            return "";
        }
        boolean named = Stream.of(Field.FIRST_NAME, Field.NAME, Field.SURNAME).anyMatch(field -> !table.cell(row, field).isEmpty());
        if (!named) {
            stop(table.matching().containsKey(Field.NAME) ? Field.NAME : Field.SURNAME, "there is no name.");
        } else if (!whole.matches(".*\\p{L}\\p{M}*\\p{L}.*")) {
            stop(table.matching().containsKey(Field.NAME) ? Field.NAME : Field.SURNAME, whole + " is not a name.");
        }
        return invert(whole);
    }

    /** "Example, Ada" is Ada Example. */
    private static String invert(String name) {
        int comma = name.indexOf(',');
        return comma > 0 && name.indexOf(',', comma + 1) < 0 && comma < name.length() - 1
            ? name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip() : name;
    }

    private @Nullable String text(Field field) {
        String text = table.cell(row, field).text();
        return text.isEmpty() ? null : text;
    }

    private @Nullable String email() {
        String email = text(Field.EMAIL);
        if (email != null && !email.matches("\\S+@\\S+\\.\\S+")) {
            warn(Field.EMAIL, email + " does not look like an email address and is left out.");
            return null;
        }
        return email;
    }

    private @Nullable LocalDate date(Field field) {
        SheetCell cell = table.cell(row, field);
        if (cell.isEmpty() || cell.date() != null) {
            return cell.date();
        }
        Optional<LocalDate> date = TypedDate.of(cell.text());
        if (date.isEmpty()) {
            stop(field, cell.text() + " is not a date. Write it as 1 May 2026 or 01/05/2026.");
        }
        return date.orElse(null);
    }

    private @Nullable SeatClass seatClass() {
        String said = text(Field.CLASS);
        if (said == null) {
            return null;
        }
        String plain = plain(said);
        return switch (plain) {
            case "voting", "voting member", "full", "full member", "member", "yes", "y" -> SeatClass.VOTING;
            case "non voting", "nonvoting", "non voting member", "no", "n" -> SeatClass.NON_VOTING;
            case "associate", "associate member", "associate non voting", "associate non voting member", "co opted" -> SeatClass.ASSOCIATE;
            case "in attendance", "attendee", "observer", "officer", "attends" -> SeatClass.IN_ATTENDANCE;
            default -> {
                stop(Field.CLASS, said + " is none of voting, non-voting, associate, in attendance.");
                yield null;
            }
        };
    }

    private SeatOffice office() {
        String said = text(Field.OFFICE);
        if (said == null) {
            return officeOfSeat();
        }
        return switch (plain(said)) {
            case "yes" -> SeatOffice.CHAIR;
            case "vice" -> SeatOffice.VICE_CHAIR;
            case "member", "no", "none" -> SeatOffice.MEMBER;
            default -> officeNamed(said).orElseGet(() -> {
                warn(Field.OFFICE, said + " is taken as an ordinary member.");
                return SeatOffice.MEMBER;
            });
        };
    }

    /** Many lists say who chairs by what the seat is called alone; where two seats are called so, neither is taken to be that of whoever chairs. */
    private SeatOffice officeOfSeat() {
        String seat = text(Field.SEAT);
        Optional<SeatOffice> named = seat == null ? Optional.empty() : officeNamed(seat);
        boolean only = named.isPresent() && table.rows().stream()
            .filter(other -> table.cell(other, Field.BODY).text().equals(table.cell(row, Field.BODY).text()))
            .filter(other -> officeNamed(table.cell(other, Field.SEAT).text()).equals(named)).count() == 1;
        if (!only) {
            return SeatOffice.MEMBER;
        }
        warn(Field.SEAT, seat + " is taken as the seat of the " + (named.get() == SeatOffice.CHAIR ? "chair" : "vice-chair") + " of the body.");
        return named.get();
    }

    private static Optional<SeatOffice> officeNamed(String words) {
        return switch (plain(words)) {
            case "chair", "chairman", "chairwoman", "chairperson", "independent chair" -> Optional.of(SeatOffice.CHAIR);
            case "vice chair", "vice chairman", "vice chairwoman", "vice chairperson", "deputy chair" -> Optional.of(SeatOffice.VICE_CHAIR);
            default -> Optional.empty();
        };
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    }

    private void stop(Field field, String text) {
        findings.add(new CellFinding(row.number(), table.headingOf(field), true, text));
    }

    private void warn(Field field, String text) {
        findings.add(new CellFinding(row.number(), table.headingOf(field), false, text));
    }
}

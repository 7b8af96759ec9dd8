package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.control.DateWords;
import org.quorate.app.room.ActionLine;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Progress;
import org.quorate.model.partnership.Partnership;
import org.quorate.persistence.store.StaleChange;

class ActionReturnServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);
    private static final int PROGRESS = 6;
    private static final int CLOSE = 7;
    private static final int NEW_DUE = 8;
    private static final int WHY = 9;
    private static final int MARK = 10;

    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private ActionService actions;
    private ActionReturnService service;
    private Action first;
    private Action second;
    private Action third;
    private Path sent;

    @BeforeEach
    void sendOut() throws IOException {
        northfield = new DemonstrationFixture(folder);
        actions = new ActionService(northfield.store, northfield.acting);
        service = new ActionReturnService(northfield.store, northfield.acting);
        first = added("Chief Officer: ask for replies by 25 jan");
        second = added("Director of Finance: revise the split by 11 feb");
        third = added("Chief Officer: think it over");
        sent = service.sendOut(List.of(first.id(), second.id(), third.id()), folder.resolve("ask.xlsx"));
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private Action added(String line) {
        return actions.add(ActionLine.read(line, actions.candidates(), typed -> DateWords.read(typed, TODAY)));
    }

    private ReturnedWorkbook returned(Consumer<XSSFSheet> filledIn) throws IOException {
        Path back = folder.resolve("back.xlsx");
        try (InputStream in = Files.newInputStream(sent); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            filledIn.accept(workbook.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(back)) {
                workbook.write(out);
            }
        }
        return service.compare(back);
    }

    private static void fill(XSSFSheet sheet, int row, int column, String words) {
        XSSFRow line = sheet.getRow(row);
        (line.getCell(column) == null ? line.createCell(column) : line.getCell(column)).setCellValue(words);
    }

    @Test
    void an_untouched_workbook_changes_nothing() throws IOException {
        assertThat(returned(sheet -> { })).isEqualTo(new ReturnedWorkbook(List.of(), 3, List.of()));
    }

    @Test
    void what_owners_filled_in_is_shown_cell_by_cell_and_taken_over_only_where_accepted() throws IOException {
        ReturnedWorkbook back = returned(sheet -> {
            fill(sheet, 1, PROGRESS, "Two of three replies are in.");
            sheet.getRow(1).getCell(NEW_DUE).setCellValue(LocalDate.of(2027, 2, 1));
            fill(sheet, 1, WHY, "one council is late");
            fill(sheet, 2, CLOSE, "Done");
        });
        assertThat(back.inWords()).isEqualTo("2 rows change something, 0 cannot be used, 1 was left as sent out");
        assertThat(back.rows().getFirst().changes()).containsExactly(
                new ReturnedRow.CellChange("Progress", "", "Two of three replies are in."),
                new ReturnedRow.CellChange("Due", "Mon 25 Jan 2027", "Mon 1 Feb 2027, because one council is late"));
        assertThat(northfield.now(first)).as("nothing is taken over yet").isEqualTo(first);

        service.accept(List.of(back.rows().getFirst()));

        assertThat(northfield.now(first)).satisfies(action -> {
            assertThat(action.progress()).containsExactly(new Progress(TODAY, "Chief Officer", "Two of three replies are in."));
            assertThat(action.dueDates()).extracting(DueDate::due).containsExactly(LocalDate.of(2027, 1, 25), LocalDate.of(2027, 2, 1));
            assertThat(action.dueDates().getLast().why()).isEqualTo("one council is late");
        });
        assertThat(northfield.now(second).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void a_workbook_taken_over_once_changes_nothing_the_second_time() throws IOException {
        ReturnedWorkbook back = returned(sheet -> fill(sheet, 1, PROGRESS, "Half of it is there."));
        service.accept(back.acceptable());
        assertThat(service.compare(folder.resolve("back.xlsx"))).isEqualTo(new ReturnedWorkbook(List.of(), 3, List.of()));
    }

    @Test
    void taking_over_can_be_undone_and_is_refused_where_somebody_came_first() throws IOException {
        ReturnedWorkbook back = returned(sheet -> fill(sheet, 1, CLOSE, "done"));
        actions.progress(first, "It moved meanwhile.");
        assertThatThrownBy(() -> service.accept(back.acceptable())).isInstanceOf(StaleChange.class);
        ReturnedWorkbook again = service.compare(folder.resolve("back.xlsx"));
        assertThat(again.rows().getFirst().notes()).singleElement().asString().contains("changed here since the workbook was sent out");
        actions.undo(service.accept(again.acceptable()));
        assertThat(northfield.now(first).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void rows_whose_number_or_mark_was_changed_or_that_were_added_cannot_be_used() throws IOException {
        ReturnedWorkbook back = returned(sheet -> {
            fill(sheet, 1, 0, second.reference());
            fill(sheet, 1, PROGRESS, "For whom?");
            fill(sheet, 2, MARK, sheet.getRow(2).getCell(MARK).getStringCellValue().replaceFirst("^\\d+", "999"));
            XSSFRow more = sheet.createRow(4);
            more.createCell(0).setCellValue("A-500");
            more.createCell(1).setCellValue("Something new");
        });
        assertThat(back.acceptable()).isEmpty();
        assertThat(back.unusable()).extracting(row -> row.number() + " " + row.problems().getFirst()).containsExactly(
                "2 The number was changed: the row was sent out as " + first.reference() + " and came back as " + second.reference() + ".",
                "3 Its mark was changed, or it belongs to another partnership, so nobody can tell which action is meant.",
                "5 The row was added by hand. Put a new action on record in Quorate itself.");
    }

    @Test
    void a_row_copied_or_merged_over_another_is_used_once() throws IOException {
        ReturnedWorkbook back = returned(sheet -> {
            for (int column : new int[] {0, MARK}) {
                sheet.getRow(2).getCell(column).setBlank();
                sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
            }
            fill(sheet, 1, PROGRESS, "Both are under way.");
        });
        assertThat(back.acceptable()).extracting(ReturnedRow::reference).containsExactly(first.reference());
        assertThat(back.unusable()).singleElement().satisfies(
                row -> assertThat(row.problems()).containsExactly(first.reference() + " stands in row 2 already."));
    }

    @Test
    void formulas_without_a_result_and_cells_that_say_nothing_known_are_named() throws IOException {
        ReturnedWorkbook back = returned(sheet -> {
            sheet.getRow(1).getCell(PROGRESS).setCellFormula("CONCATENATE(\"Do\",\"ne\")");
            fill(sheet, 2, CLOSE, "nearly");
            fill(sheet, 3, NEW_DUE, "when it suits");
        });
        assertThat(back.unusable()).extracting(row -> row.problems().getFirst()).containsExactly(
                "\"Progress to add\" holds a formula whose result was not saved; open the file in Excel and save it.",
                "\"Done or dropped\" says \"nearly\"; it can say only Done or Dropped.",
                "\"when it suits\" under \"New due date\" cannot be read as a date.");
    }

    @Test
    void moving_a_date_and_dropping_need_their_reason_and_closing_excludes_a_new_date() throws IOException {
        ReturnedWorkbook back = returned(sheet -> {
            fill(sheet, 1, NEW_DUE, "1 feb 2027");
            fill(sheet, 2, CLOSE, "Dropped");
            fill(sheet, 3, CLOSE, "Done");
            fill(sheet, 3, NEW_DUE, "1 feb 2027");
        });
        assertThat(back.unusable()).extracting(row -> row.problems().getFirst()).containsExactly(
                "The new date Mon 1 Feb 2027 has no reason beside it.", "It was dropped without saying why.",
                "It was both closed and given a new date; only one of them can hold.");
    }

    @Test
    void dates_counted_from_1904_and_links_are_read_as_what_they_show() throws IOException {
        ReturnedWorkbook back = returned(sheet -> {
            XSSFWorkbook workbook = sheet.getWorkbook();
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            // 1 February 2027 counted from 1904.
            sheet.getRow(3).getCell(NEW_DUE).setCellValue(44_957);
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://example.org/minutes");
            fill(sheet, 1, PROGRESS, "See the minutes");
            sheet.getRow(1).getCell(PROGRESS).setHyperlink(link);
        });
        assertThat(back.rows()).filteredOn(ReturnedRow::canBeAccepted).extracting(row -> row.changes().getLast().after())
                .containsExactly("See the minutes", "Mon 1 Feb 2027");
    }

    @Test
    void a_million_empty_rows_are_passed_over() throws IOException {
        ReturnedWorkbook back = returned(sheet -> {
            for (int row = 1_000_000; row < 1_000_200; row++) {
                sheet.createRow(row).createCell(PROGRESS);
            }
            fill(sheet, 1, PROGRESS, "It goes on.");
        });
        assertThat(back.rows()).extracting(ReturnedRow::reference).containsExactly(first.reference());
    }

    @Test
    void words_changed_in_locked_cells_are_pointed_out_and_left() throws IOException {
        ReturnedWorkbook back = returned(sheet -> fill(sheet, 1, 1, "Ask nobody"));
        assertThat(back.rows()).singleElement().satisfies(row -> {
            assertThat(row.canBeAccepted()).isFalse();
            assertThat(row.notes()).containsExactly("The wording was changed in the workbook; that is not taken over.");
        });
    }

    @Test
    void the_workbook_of_another_partnership_is_not_taken_for_this_one() throws IOException {
        northfield.store.change("A Secretary", "Renamed", session -> {
            Partnership now = session.profile().find().orElseThrow();
            session.profile().save(new Partnership("Southfield", now.office(), now.revision()));
        });
        assertThat(returned(sheet -> { }).unusable()).hasSize(3);
    }

    @Test
    void any_other_file_is_refused_in_words() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("Cost");
            workbook.write(out);
        }
        assertThatThrownBy(() -> service.compare(other)).isInstanceOf(Refused.class).hasMessageContaining("not a workbook that Quorate sent out");
    }
}

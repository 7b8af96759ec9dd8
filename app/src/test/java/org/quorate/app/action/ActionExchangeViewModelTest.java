package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.app.testing.FakeDialogs;
import org.quorate.app.testing.ImmediateTasks;
import org.quorate.model.action.Progress;

class ActionExchangeViewModelTest {
    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final FakeDialogs dialogs = new FakeDialogs();
    private DemonstrationFixture northfield;
    private ActionService actions;
    private ActionExchangeViewModel model;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        actions = new ActionService(northfield.store, northfield.acting);
        model = new ActionExchangeViewModel(new ActionReturnService(northfield.store, northfield.acting),
                new OwnerEmailService(northfield.store, northfield.acting), actions, tasks, dialogs);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    @Test
    void only_the_rows_ticked_are_taken_over_and_the_workbook_is_then_left() throws IOException {
        List<ActionEntry> two = actions.all().stream().filter(ActionEntry::isOpen).limit(2).toList();
        Path file = folder.resolve("ask.xlsx");
        dialogs.willChoose(file);
        model.sendOut(two);
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0).getRow(1).getCell(6).setCellValue("First.");
            workbook.getSheetAt(0).getRow(2).getCell(6).setCellValue("Second.");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        dialogs.willChoose(file);
        model.readBack();
        ReturnedWorkbook returned = model.returnedProperty().get();
        assertThat(returned).isNotNull();
        model.takeOver();
        assertThat(model.returnedProperty().get()).as("nothing was ticked").isSameAs(returned);

        model.accept(returned.rows().get(1), true);
        model.takeOver();

        assertThat(tasks.shown()).isEmpty();
        assertThat(model.returnedProperty().get()).isNull();
        assertThat(northfield.now(two.get(1).action()).progress()).extracting(Progress::note).contains("Second.");
        assertThat(northfield.now(two.get(0).action())).isEqualTo(two.get(0).action());
    }
}

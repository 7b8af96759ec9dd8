package org.quorate.app.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.control.DateWords;
import org.quorate.app.room.ActionLine;
import org.quorate.app.testing.DemonstrationFixture;
import org.quorate.model.Refused;
import org.quorate.model.action.Action;
import org.quorate.reports.action.OwnerEmail;

class OwnerEmailServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 18);

    @TempDir
    Path folder;

    private DemonstrationFixture northfield;
    private ActionService actions;
    private OwnerEmailService service;

    @BeforeEach
    void open() {
        northfield = new DemonstrationFixture(folder);
        actions = new ActionService(northfield.store, northfield.acting);
        service = new OwnerEmailService(northfield.store, northfield.acting);
    }

    @AfterEach
    void close() {
        northfield.close();
    }

    private Action added(String line) {
        return actions.add(ActionLine.read(line, actions.candidates(), typed -> DateWords.read(typed, TODAY)));
    }

    @Test
    void each_owner_gets_one_draft_with_their_own_list_most_pressing_first() {
        Action later = added("Chief Officer: think it over");
        Action sooner = added("Chief Officer, Director of Finance: revise the split by 11 feb");
        List<OwnerEmail> drafts = service.drafts(List.of(later.id(), sooner.id()));
        assertThat(drafts).extracting(OwnerEmail::owner).containsExactly("Chief Officer", "Director of Finance");
        assertThat(drafts.getFirst().rows()).extracting(OwnerEmail.Line::reference).containsExactly(sooner.reference(), later.reference());
        assertThat(drafts.getFirst().text()).contains("Revise the split", "due on Thursday 11 February 2027", "no date set");
    }

    @Test
    void several_drafts_go_into_one_file_of_eml_files() throws IOException {
        Action both = added("Chief Officer, Director of Finance: revise the split by 11 feb");
        Path file = service.write(service.drafts(List.of(both.id())), folder.resolve("owners.zip"));
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(entry -> names.add(entry.getName()));
        }
        assertThat(names).containsExactly("01-chief-officer.eml", "02-director-of-finance.eml");
        assertThatThrownBy(() -> service.write(service.drafts(List.of(both.id())), folder.resolve("one.eml")))
                .isInstanceOf(Refused.class).hasMessageContaining(".zip");
    }

    @Test
    void a_draft_is_a_whole_mail_that_is_not_sent_yet() throws IOException {
        Action mine = added("Chief Officer: caf\u00e9 & \u20ac500 by 11 feb");
        String mail = Files.readString(service.write(service.drafts(List.of(mine.id())), folder.resolve("one.eml")), StandardCharsets.US_ASCII);
        int body = mail.indexOf("\r\n\r\n");
        assertThat(mail.substring(0, body)).startsWith("X-Unsent: 1\r\n").contains("Content-Type: text/plain; charset=UTF-8");
        assertThat(new String(Base64.getMimeDecoder().decode(mail.substring(body + 4)), StandardCharsets.UTF_8)).contains("Caf\u00e9 & \u20ac500");
        assertThat(mail.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
    }

    @Test
    void a_line_end_in_a_name_cannot_add_a_heading() {
        OwnerEmail draft = new OwnerEmail("Ann\r\nBcc: all@example.org", "ann@example.org\r\nBcc: all@example.org", "Office", "Northfield", TODAY,
                List.of(new OwnerEmail.Line("A-1", "Write", null, false, null)));
        String mail = new String(draft.bytes(), StandardCharsets.US_ASCII);
        assertThat(mail.lines()).noneMatch(line -> line.startsWith("Bcc"));
    }
}

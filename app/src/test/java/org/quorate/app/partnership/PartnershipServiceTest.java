package org.quorate.app.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.model.Refused;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.partnership.ConstituencyId;
import org.quorate.model.partnership.FormerName;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.SeatClass;
import org.quorate.model.partnership.SeatOffice;

class PartnershipServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private OpenStore open;
    private PartnershipService service;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = OpenStore.in(folder);
        service = new PartnershipService(open.store(), open.acting());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void the_partnership_is_named_and_renamed_and_stays_one() {
        assertThat(service.profile()).isEmpty();
        service.name("Northfield Partnership", "Partnership Office");
        service.name("Northfield Health and Care Partnership", "Partnership Office");

        assertThat(service.profile()).map(Partnership::name).contains("Northfield Health and Care Partnership");
        assertThatThrownBy(() -> service.name(" ", "Office")).isInstanceOf(Refused.class).hasMessageContaining("needs a name");
    }

    @Test
    void a_partner_on_record_is_not_added_again_under_another_spelling() {
        service.addPartner(PartnerDraft.of("St. Example's NHS Foundation Trust", "NHS provider"));

        assertThatThrownBy(() -> service.addPartner(PartnerDraft.of("St Examples NHS FT", "NHS provider")))
            .isInstanceOf(Refused.class).hasMessageContaining("is a name of the partner St. Example's NHS Foundation Trust");
    }

    @Test
    void a_renamed_partner_answers_to_both_names_and_blocks_both() {
        PartnerId id = service.addPartner(PartnerDraft.of("Old Trust", "NHS provider"));
        service.renamePartner(id, "New Trust", DAY);

        Partner partner = service.partners().getFirst();
        assertThat(partner.name()).isEqualTo("New Trust");
        assertThat(partner.formerNames()).containsExactly(new FormerName("Old Trust", DAY.minusDays(1)));
        assertThatThrownBy(() -> service.addPartner(PartnerDraft.of("Old Trust", "Council"))).isInstanceOf(Refused.class);
    }

    @Test
    void two_partners_merged_leave_one_with_all_names_and_seats() {
        PartnerId old = service.addPartner(PartnerDraft.of("East Trust", "NHS provider"));
        PartnerId kept = service.addPartner(PartnerDraft.of("West Trust", "NHS provider"));
        BodyId board = new BodyService(open.store(), open.acting()).addBody(BodyDraft.of("Board", "PB"));
        ConstituencyId block = new BodyService(open.store(), open.acting()).addConstituency(board, "Providers");
        SeatService seats = new SeatService(open.store(), open.acting());
        seats.addSeats(board, block, new SeatDraft("East", SeatClass.VOTING, SeatOffice.MEMBER, old, null, DAY), 1);

        service.mergePartners(old, kept, DAY);

        assertThat(service.partners()).singleElement().satisfies(partner -> {
            assertThat(partner.id()).isEqualTo(kept);
            assertThat(partner.isKnownAs("East Trust")).isTrue();
        });
        assertThat(seats.rollOn(board, DAY).entries().getFirst().seat().partner()).isEqualTo(kept);
        assertThatThrownBy(() -> service.mergePartners(kept, kept, DAY)).isInstanceOf(Refused.class);
    }

    @Test
    void a_partner_that_speaks_through_a_seat_stays_on_record() {
        PartnerId id = service.addPartner(PartnerDraft.of("East Trust", "NHS provider"));
        BodyId board = new BodyService(open.store(), open.acting()).addBody(BodyDraft.of("Board", "PB"));
        ConstituencyId block = new BodyService(open.store(), open.acting()).addConstituency(board, "Providers");
        new SeatService(open.store(), open.acting())
            .addSeats(board, block, new SeatDraft("East", SeatClass.VOTING, SeatOffice.MEMBER, id, null, DAY), 1);

        assertThatThrownBy(() -> service.removePartner(id)).isInstanceOf(Refused.class).hasMessageContaining("\"East\"");
        PartnerId unused = service.addPartner(PartnerDraft.of("Unused", "Council"));
        service.removePartner(unused);
        assertThat(service.partners()).extracting(Partner::id).containsExactly(id);
    }

    @Test
    void a_change_made_from_an_old_reading_is_refused() {
        service.addPartner(PartnerDraft.of("East Trust", "NHS provider"));
        Partner read = service.partners().getFirst();
        service.changePartner(typed(read, "Council"));

        assertThatThrownBy(() -> service.changePartner(typed(read, "Regulator"))).hasMessageContaining("changed since you opened it");
    }

    @Test
    void one_person_is_not_entered_twice_but_two_of_one_name_may_be_told_apart() {
        service.addPerson(new PersonDraft("Councillor A Example", "Northfield Council", null, null));

        assertThatThrownBy(() -> service.addPerson(new PersonDraft("Cllr A Example", "Northfield Council", null, null)))
            .isInstanceOf(Refused.class).hasMessageContaining("on record already");
        service.addPerson(new PersonDraft("Cllr A Example", "Southfield Council", null, null));
        assertThat(service.people()).hasSize(2);
    }

    private static Partner typed(Partner partner, String type) {
        return new Partner(partner.id(), partner.name(), type, partner.column(), partner.formerNames(), List.of(), partner.revision());
    }
}

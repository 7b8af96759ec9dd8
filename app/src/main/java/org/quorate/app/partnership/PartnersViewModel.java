package org.quorate.app.partnership;

import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quorate.app.acting.Acting;
import org.quorate.app.task.Job;
import org.quorate.app.task.Tasks;
import org.quorate.model.partnership.Partner;
import org.quorate.model.partnership.PartnerId;
import org.quorate.persistence.store.Store;

/** The register of partners, and what can be done to one. */
public final class PartnersViewModel {
    private final PartnershipService service;
    private final Acting acting;
    private final Tasks tasks;
    private final ObservableList<Partner> partners = FXCollections.observableArrayList();

    public PartnersViewModel(Store store, Acting acting, Tasks tasks) {
        service = new PartnershipService(store, acting);
        this.acting = acting;
        this.tasks = tasks;
    }

    public void refresh() {
        tasks.load("Showing the partners", service::partners, partners::setAll);
    }

    public void add(PartnerDraft draft, Runnable then) {
        save("Adding the partner", () -> service.addPartner(draft), then);
    }

    public void change(Partner edited, Runnable then) {
        save("Keeping the partner", () -> service.changePartner(edited), then);
    }

    public void rename(PartnerId partner, String name, LocalDate from, Runnable then) {
        save("Renaming the partner", () -> service.renamePartner(partner, name, from), then);
    }

    public void merge(PartnerId gone, PartnerId into, Runnable then) {
        save("Merging the partners", () -> service.mergePartners(gone, into, acting.today()), then);
    }

    public void remove(PartnerId partner, Runnable then) {
        save("Removing the partner", () -> service.removePartner(partner), then);
    }

    private void save(String doing, Runnable work, Runnable then) {
        Job<Boolean> job = () -> {
            work.run();
            return true;
        };
        tasks.save(doing, job, done -> {
            then.run();
            refresh();
        });
    }

    public ObservableList<Partner> partners() {
        return partners;
    }

    public LocalDate today() {
        return acting.today();
    }
}

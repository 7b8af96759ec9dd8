package org.quorate.app.action;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Required;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.Owner;
import org.quorate.model.partnership.Partnership;
import org.quorate.model.partnership.Person;
import org.quorate.model.partnership.PersonId;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.action.OwnerEmail;
import org.quorate.reports.output.ReportFile;

/** Drafts an e-mail to every owner with the list of their open actions. */
public final class OwnerEmailService {
    private static final Comparator<Action> BY_DUE =
            Comparator.comparing(action -> action.due().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Store store;
    private final Acting acting;

    public OwnerEmailService(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** One draft for each owner of these actions, in order of name; closed actions are left out, and so are those nobody owns. */
    public List<OwnerEmail> drafts(List<ActionId> ids) {
        return store.read(session -> drafts(session, ids));
    }

    private List<OwnerEmail> drafts(ReadSession session, List<ActionId> ids) {
        Partnership partnership = session.profile().find().orElseGet(() -> new Partnership("Partnership", "Partnership office", 0));
        Map<Owner, List<Action>> byOwner = new LinkedHashMap<>();
        for (ActionId id : ids) {
            session.actions().find(id).filter(action -> action.state() == ActionState.OPEN).ifPresent(action ->
                    action.owners().forEach(owner -> byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(action)));
        }
        List<OwnerEmail> drafts = new ArrayList<>();
        byOwner.forEach((owner, actions) -> drafts.add(new OwnerEmail(owner.name(), address(session, owner), partnership.office(), partnership.name(),
                acting.today(), actions.stream().sorted(BY_DUE).map(this::line).toList())));
        drafts.sort(Comparator.comparing(OwnerEmail::owner));
        return drafts;
    }

    private static @Nullable String address(ReadSession session, Owner owner) {
        PersonId person = owner.person();
        return person == null ? null : session.people().find(person).map(Person::email).orElse(null);
    }

    private OwnerEmail.Line line(Action action) {
        return new OwnerEmail.Line(action.reference(), action.text(), action.due().orElse(null), action.isOverdueOn(acting.today()),
                action.progress().isEmpty() ? null : action.progress().getLast().note());
    }

    /**
     * Writes the drafts: one to an .eml file, several to a .zip that holds one .eml for each.
     *
     * @throws IOException in plain words where the file cannot be written
     */
    public Path write(List<OwnerEmail> drafts, Path target) throws IOException {
        Required.that(!drafts.isEmpty(), "Nobody owns an open action among these, so there is nobody to write to.");
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".eml")) {
            Required.that(drafts.size() == 1, drafts.size() + " owners need a file each: end the file's name in .zip.");
            ReportFile.write(target, out -> out.write(drafts.getFirst().bytes()));
            return target;
        }
        Required.that(name.endsWith(".zip"), "Drafts of e-mails go to one .eml file, or several of them to a .zip.");
        ReportFile.write(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            int number = 0;
            for (OwnerEmail draft : drafts) {
                number++;
                zip.putNextEntry(new ZipEntry("%02d-%s.eml".formatted(number, fileName(draft.owner()))));
                zip.write(draft.bytes());
                zip.closeEntry();
            }
            zip.finish();
        });
        return target;
    }

    private static String fileName(String owner) {
        String plain = owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "owner" : plain;
    }
}

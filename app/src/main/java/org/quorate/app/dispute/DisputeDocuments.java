package org.quorate.app.dispute;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.app.acting.Acting;
import org.quorate.model.Refused;
import org.quorate.model.Required;
import org.quorate.model.action.Action;
import org.quorate.model.dispute.Dispute;
import org.quorate.model.dispute.DisputeEvidence;
import org.quorate.model.dispute.DisputeEvidenceId;
import org.quorate.model.dispute.DisputeId;
import org.quorate.model.paper.AttachedFile;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;

/** What goes with a dispute: pieces of evidence, kept as files or only named, and the actions that follow from it. */
public final class DisputeDocuments {
    private final Store store;
    private final Acting acting;

    public DisputeDocuments(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Takes copies of files, flushed to the disk before any act names them. */
    public List<AttachedFile> keep(List<Path> files) {
        return files.stream().map(store::keepFile).toList();
    }

    /**
     * Puts evidence on record.
     *
     * @param about the number of the event it shows, from 1, or 0 where it goes with the dispute as a whole
     * @param what what it is; the name of the file where it is empty
     * @param files kept beside the store already; none where it is kept elsewhere
     */
    public void add(String reference, int about, String what, List<AttachedFile> files) {
        Required.that(!files.isEmpty() || !what.isBlank(), "Say what the evidence is, or give the file.");
        store.change(acting.name(), "Evidence in dispute " + reference, session -> {
            Dispute dispute = find(session, reference);
            Required.that(about >= 0, "Entries are counted from 1; there is no entry " + about + ".");
            Required.that(about <= dispute.events().size(), dispute.reference() + " has only " + dispute.events().size() + " entries.");
            if (files.isEmpty()) {
                session.disputes().add(piece(new DisputeEvidenceId(session.ids().next()), dispute.id(), about, what, null));
            }
            for (AttachedFile file : files) {
                session.attachedFiles().add(file);
                session.disputes().add(piece(new DisputeEvidenceId(session.ids().next()), dispute.id(), about, what.isBlank() ? file.name() : what, file));
            }
        });
    }

    private DisputeEvidence piece(DisputeEvidenceId id, DisputeId dispute, int about, String what, @Nullable AttachedFile file) {
        return new DisputeEvidence(id, dispute, about == 0 ? null : about - 1, what, file, acting.today(), acting.name());
    }

    /** The evidence of a dispute, in the order it was put on record. */
    public List<DisputeEvidence> of(String reference) {
        return store.read(session -> session.disputes().evidenceOf(find(session, reference).id()));
    }

    /** Writes the file of a piece of evidence, as it was attached. */
    public Path export(DisputeEvidence piece, Path target) {
        AttachedFile file = piece.file();
        if (file == null) {
            throw new Refused("\"" + piece.what() + "\" is named here and kept elsewhere; there is no file to export.");
        }
        store.copyKeptFile(file, target);
        return target;
    }

    /** Says that an action follows from a dispute. */
    public void link(String reference, Action action) {
        store.change(acting.name(), action.reference() + " goes with dispute " + reference,
                session -> session.disputes().link(find(session, reference).id(), action.id(), acting.today(), acting.name()));
    }

    private static Dispute find(ReadSession session, String reference) {
        return session.disputes().findByReference(reference).orElseThrow(() -> new Refused("There is no dispute " + reference + "."));
    }
}

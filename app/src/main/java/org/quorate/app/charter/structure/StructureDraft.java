package org.quorate.app.charter.structure;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.quorate.model.charter.Charter;

/** Where a change of the structure goes. */
@FunctionalInterface
public interface StructureDraft {
    /**
     * Reads the charter as it would be, because its rules may need what is no more; only what can be read is put in the draft.
     *
     * @param what what undo would take back
     * @param refused is told what is wrong, a sentence each; nothing is changed then
     * @param done what follows once it is in the draft
     */
    void tryOut(String what, UnaryOperator<Charter> change, Consumer<List<String>> refused, Runnable done);
}

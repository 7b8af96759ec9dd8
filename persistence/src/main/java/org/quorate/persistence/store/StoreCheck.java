package org.quorate.persistence.store;

import static org.quorate.persistence.generated.Tables.ATTACHED_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through a whole store for anything that is not as it was written. The journal's chain was already followed on opening. */
final class StoreCheck {
    private StoreCheck() {}

    static List<String> differences(StoreFiles files, ActWriter store) throws IOException {
        JournalContents expected = JournalContents.of(store.journal(), store.mark().sequence());
        List<String> found = new ArrayList<>(Rows.differences(store.database().querying(), expected));
        found.addAll(papers(files, store));
        return found;
    }

    /** Files kept beside the store that nothing on record uses: what was being attached when the program or the computer stopped. */
    static List<String> unusedFiles(StoreFiles files, ActWriter store) throws IOException {
        PaperFiles papers = PaperFiles.of(files, store.journal().heading().seal());
        Set<String> used = store.database().querying().selectFrom(ATTACHED_FILE).fetchSet(ATTACHED_FILE.SHA256);
        List<String> found = new ArrayList<>();
        for (Path paper : papers.all()) {
            if (!used.contains(String.valueOf(paper.getFileName())) && papers.isWhole(paper)) {
                found.add("The file " + paper.getFileName() + " (" + (Files.size(paper) + 1023) / 1024 + " KB) in " + files.papers().getFileName()
                        + " belongs to nothing on record; it was kept while something was being attached. Nothing is lost; attach it again if it is wanted.");
            }
        }
        return found;
    }

    private static List<String> papers(StoreFiles files, ActWriter store) throws IOException {
        List<String> found = new ArrayList<>();
        PaperFiles papers = PaperFiles.of(files, store.journal().heading().seal());
        Map<String, String> names = store.database().querying().selectFrom(ATTACHED_FILE).fetchMap(ATTACHED_FILE.SHA256, ATTACHED_FILE.NAME);
        for (Path paper : papers.all()) {
            String sha256 = String.valueOf(paper.getFileName());
            String name = names.remove(sha256);
            if (!papers.isWhole(paper)) {
                found.add("The paper " + (name == null ? sha256 : name + " (" + sha256 + ")") + " is not as it was attached. Attach it again.");
            }
        }
        names.forEach((sha256, name) -> found.add("The paper " + name + " (" + sha256 + ") is missing beside the partnership. Attach it again."));
        return found;
    }
}

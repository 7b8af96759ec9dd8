package org.quorate.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks through a whole store for anything that is not as it was written. The journal's chain was already followed on opening. */
final class StoreCheck {
    private StoreCheck() {}

    static List<String> differences(StoreFiles files, ActWriter store) throws IOException {
        JournalContents expected = JournalContents.of(store.journal(), store.mark().sequence());
        List<String> found = new ArrayList<>(Rows.differences(store.database().querying(), expected));
        found.addAll(papers(files));
        return found;
    }

    private static List<String> papers(StoreFiles files) throws IOException {
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(files.papers())) {
            return found;
        }
        try (Stream<Path> papers = Files.list(files.papers())) {
            for (Path paper : papers.sorted().toList()) {
                if (Files.isRegularFile(paper) && !Sha256.of(paper).equals(String.valueOf(paper.getFileName()))) {
                    found.add("The paper " + paper.getFileName() + " is not as it was attached. Attach it again.");
                }
            }
        }
        return found;
    }
}

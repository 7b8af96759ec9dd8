package org.quorate.persistence.paper;

import static org.quorate.persistence.generated.Tables.ATTACHED_FILE;

import java.util.Optional;
import org.quorate.model.paper.AttachedFile;
import org.quorate.model.paper.AttachedFiles;
import org.quorate.persistence.generated.tables.records.AttachedFileRecord;
import org.quorate.persistence.row.RowReader;

/** Attached files as rows; their content lies beside the store. */
public final class JooqAttachedFiles implements AttachedFiles {
    private final RowReader rows;

    public JooqAttachedFiles(RowReader rows) {
        this.rows = rows;
    }

    @Override
    public Optional<AttachedFile> find(String sha256) {
        return rows.query().selectFrom(ATTACHED_FILE).where(ATTACHED_FILE.SHA256.eq(sha256))
                .fetchOptional(row -> new AttachedFile(row.getSha256(), row.getName(), row.getBytes()));
    }

    @Override
    public void add(AttachedFile file) {
        if (find(file.sha256()).isEmpty()) {
            rows.writing().insert(new AttachedFileRecord(file.sha256(), file.name(), file.bytes()));
        }
    }
}

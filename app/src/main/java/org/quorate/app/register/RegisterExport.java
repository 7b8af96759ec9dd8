package org.quorate.app.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quorate.app.acting.Acting;
import org.quorate.app.task.Progress;
import org.quorate.persistence.store.ReadSession;
import org.quorate.persistence.store.Store;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.output.ReportFile;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/**
 * Writes a register to a workbook, a Word document or a file of comma-separated values.
 *
 * @param <T> what stands on record
 * @param <I> what identifies it
 * @param <C> what the report prints
 */
public abstract class RegisterExport<T, I, C> {
    private static final Progress NOBODY_WATCHES = (done, total) -> { };

    private final Store store;
    private final Acting acting;

    protected RegisterExport(Store store, Acting acting) {
        this.store = store;
        this.acting = acting;
    }

    /** Everything the register holds, earliest first. */
    protected abstract List<T> all(ReadSession session);

    protected abstract I idOf(T thing);

    /** The day by which a period chooses it. */
    protected abstract LocalDate dayOf(T thing);

    /** What is printed of these, in their order; rows may be made as they are asked for. */
    protected abstract C content(ReadSession session, List<T> things, RegisterNote note, LocalDate today, Progress progress);

    /** What the public may read of it. */
    protected abstract Edition<C> publicEdition(C content);

    protected abstract void print(Edition<C> edition, WordTemplate template, RegisterFormat format, OutputStream out) throws IOException;

    /**
     * Writes what falls in a period, earliest first, whole or not at all; the format follows the file's ending.
     *
     * @param isPublic whether it passes the public gate
     * @throws IOException in plain words where the file or the template cannot be used
     */
    public final Path export(Period period, boolean isPublic, Optional<Path> template, Path target) throws IOException {
        C content = store.read(session -> content(
                session, all(session).stream().filter(thing -> period.contains(dayOf(thing))).toList(), period, List.of(), NOBODY_WATCHES));
        WordTemplate styles = template.isPresent() ? WordTemplate.from(template.get()) : WordTemplate.standard();
        return write(content, isPublic, styles, target);
    }

    /**
     * Writes what somebody is looking at, in the order in which it stands there.
     *
     * @param filters how it was chosen, in words
     * @param progress told row by row; it may stop the work, and then nothing is left behind
     * @throws IOException in plain words where the file cannot be used
     */
    public final Path exportShown(List<I> shown, List<String> filters, boolean isPublic, Path target, Progress progress) throws IOException {
        C content = store.read(session -> {
            Map<I, T> known = new HashMap<>();
            all(session).forEach(thing -> known.put(idOf(thing), thing));
            return content(session, shown.stream().map(known::get).filter(Objects::nonNull).toList(), Period.ALL, filters, progress);
        });
        return write(content, isPublic, WordTemplate.standard(), target);
    }

    private C content(ReadSession session, List<T> things, Period period, List<String> filters, Progress progress) {
        return content(session, things, RegisterHouse.note(session, period, filters, acting.today()), acting.today(), progress);
    }

    private Path write(C content, boolean isPublic, WordTemplate styles, Path target) throws IOException {
        RegisterFormat format = RegisterFormat.of(target);
        Edition<C> edition = isPublic ? publicEdition(content) : Edition.forMembers(content);
        ReportFile.write(target, out -> print(edition, styles, format, out));
        return target;
    }
}

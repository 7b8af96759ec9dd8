package org.quorate.app.charter.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.quorate.app.charter.CharterService;
import org.quorate.app.charter.OnRecord;
import org.quorate.app.task.Tasks;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.CharterBody;
import org.quorate.model.charter.CharterMatter;
import org.quorate.model.charter.Setting;
import org.quorate.model.ruling.DecisionCase;
import org.quorate.model.ruling.Ruling;
import org.quorate.model.ruling.RulingCase;
import org.quorate.model.ruling.Rulings;
import org.quorate.model.ruling.SeatEligibility;
import org.quorate.model.ruling.SeatInCase;
import org.quorate.model.ruling.SeatState;
import org.quorate.model.ruling.VoteCast;
import org.quorate.persistence.charter.CaseYaml;
import org.quorate.persistence.charter.UnusableYaml;

/** The case on the bench and the ruling of the charter that is shown, anew with every change. */
public final class BenchViewModel {
    private final VersionsBeside versions;
    private final Supplier<LocalDate> today;
    private final Rulings engine;
    private final BenchRecord record;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable DecisionCase> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<BenchAnswer> answer = new ReadOnlyObjectWrapper<>(BenchAnswer.NONE);
    private final ReadOnlyObjectWrapper<List<String>> beside = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<KeptCase>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Charter charter;
    private @Nullable String written;
    private @Nullable RulingCase other;
    private int asked;

    /** @param record what was decided, to start a case from and to try readings against */
    public BenchViewModel(CharterService service, Rulings engine, OnRecord record, Tasks tasks) {
        versions = new VersionsBeside(service, engine);
        today = service::today;
        this.engine = engine;
        this.record = new BenchRecord(this, engine, record, tasks);
        this.tasks = tasks;
    }

    /** Rules by another charter from now on; the case stays where the charter knows its body and matter. */
    public void use(Charter next) {
        charter = next;
        DecisionCase now = question.get();
        if (now == null || next.body(now.body()).isEmpty()) {
            next.bodies().stream().findFirst().ifPresent(body -> chooseBody(body.key()));
        } else if (next.matter(now.matter()).isEmpty()) {
            chooseMatter(matters().isEmpty() ? "ordinary" : matters().getFirst().key());
        } else {
            ask();
        }
        kept.set(kept.get().stream().map(one -> one.under(engine, next)).toList());
    }

    public List<CharterBody> bodies() {
        return charter == null ? List.of() : charter.bodies();
    }

    /** The matters the body of the case decides: those with a rule of their own, or every one where the body has none. */
    public List<CharterMatter> matters() {
        return room().map(BenchRoom::matters).orElse(List.of());
    }

    /** What is on the bench with the charter it is ruled by; nothing before both are known. */
    Optional<BenchRoom> room() {
        Charter now = charter;
        DecisionCase room = question.get();
        return now == null || room == null ? Optional.empty() : Optional.of(new BenchRoom(now, room));
    }

    /** Puts a body on the bench, every seat filled and everybody here. */
    public void chooseBody(String key) {
        Charter now = charter;
        if (now == null) {
            return;
        }
        CharterBody body = now.body(key).orElseThrow(() -> new IllegalArgumentException("There is no body called " + key + "."));
        written = null;
        other = null;
        question.set(DecisionCase.of(body.key(), "ordinary", BenchSeats.of(body)).tested(true));
        List<CharterMatter> matters = matters();
        String before = matters.isEmpty() ? "ordinary" : matters.getFirst().key();
        question.set(DecisionCase.of(body.key(), before, BenchSeats.of(body)).tested(true));
        ask();
    }

    public void chooseMatter(String key) {
        change(room -> {
            DecisionCase next = DecisionCase.of(room.body(), key, BenchRoom.seatsOf(room)).presidedBy(room.chair()).casting(room.castingVote())
                .assuming(room.settings());
            return room.consensusTested() == null ? next : next.tested(Boolean.TRUE.equals(room.consensusTested()));
        });
    }

    public void test(boolean tested) {
        change(room -> room.tested(tested));
    }

    public void preside(@Nullable String seat) {
        change(room -> room.presidedBy(seat));
    }

    public void cast(@Nullable VoteCast vote) {
        change(room -> room.casting(vote));
    }

    /** Assumes a value for a setting in this case only; nothing no longer assumes one. */
    public void assume(String path, @Nullable String value) {
        change(room -> {
            Map<String, String> assumed = new LinkedHashMap<>(room.settings());
            if (value == null || value.isBlank()) {
                assumed.remove(path);
            } else {
                assumed.put(path, value.strip());
            }
            return room.assuming(assumed);
        });
    }

    /** Changes one seat. */
    public void seat(int place, SeatInCase next) {
        change(room -> {
            List<SeatInCase> seats = new ArrayList<>(BenchRoom.seatsOf(room));
            seats.set(place, next);
            return room.withSeats(seats);
        });
    }

    /** Puts the holder of a seat, by its name, into a state. */
    public void seat(String name, SeatState state) {
        List<SeatInCase> seats = seats();
        IntStream.range(0, seats.size()).filter(place -> seats.get(place).name().equals(name)).findFirst()
            .ifPresent(place -> seat(place, BenchSeats.in(seats.get(place), state)));
    }

    /** Adds a seat like the one at a place, or takes that one away. */
    public void seats(UnaryOperator<List<SeatInCase>> next) {
        change(room -> room.withSeats(next.apply(new ArrayList<>(BenchRoom.seatsOf(room)))));
    }

    /** Says more of the meeting at which the case stands. */
    public void meeting(UnaryOperator<DecisionCase> next) {
        change(next);
    }

    /** The day it is, for days written in words. */
    public LocalDate today() {
        return today.get();
    }

    /** The charter that is ruled by; nothing before one is known. */
    public @Nullable Charter charter() {
        return charter;
    }

    /** Changes some seats by their numbers; numbers that cannot be are said to be a problem and change nothing. */
    public void count(List<Integer> places, BenchCounts counts) {
        problem.set(counts.problem());
        if (counts.problem().isEmpty()) {
            change(room -> room.withSeats(BenchSeats.counted(BenchRoom.seatsOf(room), places, counts, Boolean.TRUE.equals(room.consensusTested()))));
        }
    }

    /** Puts a whole case on the bench, as from a meeting's item. */
    public void put(DecisionCase room) {
        change(before -> room);
    }

    /** Says why a case cannot be put on the bench; the one there stays. */
    void cannotPut(String why) {
        problem.set(why);
    }

    private void change(UnaryOperator<DecisionCase> change) {
        DecisionCase now = question.get();
        if (now != null) {
            written = null;
            other = null;
            problem.set("");
            question.set(change.apply(now));
            ask();
        }
    }

    /** Asks a question of another kind, of days or of a procedure; the room stays as it is for when it is asked about again. */
    public void askOther(@Nullable RulingCase asking) {
        written = null;
        other = asking;
        ask();
    }

    /** Says why a question of another kind cannot be asked yet. */
    public void cannotAsk(String why) {
        asked++;
        beside.set(List.of());
        answer.set(BenchAnswer.wrong(List.of(why)));
    }

    /** Opens a case file: a room seat by seat is put on the bench, any other case is shown as text; {@code asText} says which. */
    public void openFile(Path file, Consumer<Boolean> asText) {
        tasks.load("Reading " + file.getFileName(), () -> Files.readString(file), text -> {
            DecisionCase room = charter == null ? null : CaseText.room(charter, text);
            if (room == null) {
                write(text);
            } else {
                put(room);
            }
            asText.accept(room == null);
        });
    }

    /** Puts a case on the bench as it is written in a file; what is wrong with it is said beside its line. */
    public void write(String text) {
        written = text;
        ask();
    }

    /** The case as a file writes it. */
    public String text() {
        DecisionCase room = question.get();
        RulingCase asking = other == null ? room : other;
        return written != null ? written : asking == null ? "" : CaseText.of(asking);
    }

    private void ask() {
        Charter now = charter;
        DecisionCase room = question.get();
        if (now == null || room == null) {
            return;
        }
        int mine = ++asked;
        String text = written;
        RulingCase asking = Objects.requireNonNullElse(other, room);
        tasks.load("Ruling on the case", () -> answer(now, asking, text), found -> {
            if (mine == asked) {
                beside.set(found.beside());
                answer.set(found.answer());
            }
        });
    }

    /** An answer with what the last versions answer. */
    private record Found(BenchAnswer answer, List<String> beside) {}

    private Found answer(Charter now, RulingCase room, @Nullable String text) {
        try {
            RulingCase asking = text == null ? room : CaseYaml.read("the case", text);
            BenchAnswer given = BenchAnswer.of(engine, now, asking);
            Ruling ruling = given.ruling();
            return new Found(given, ruling == null ? List.of() : versions.of(now, asking, ruling.headline()));
        } catch (UnusableYaml unusable) {
            return new Found(BenchAnswer.wrong(CaseText.problems(unusable)), List.of());
        }
    }

    /** Puts the case aside, to see what the charter answers to it as it changes. */
    public void keep() {
        DecisionCase room = question.get();
        Ruling ruling = answer.get().ruling();
        if (room != null && ruling != null && written == null) {
            List<KeptCase> all = new ArrayList<>(kept.get());
            RulingCase asking = Objects.requireNonNullElse(other, room);
            String name = asking instanceof DecisionCase ? room().map(BenchRoom::matterTitle).orElse(room.matter()) : ruling.headline();
            all.add(new KeptCase((all.size() + 1) + ". " + name, asking, ruling.headline(), ruling.headline()));
            kept.set(List.copyOf(all));
        }
    }

    public void forget(KeptCase one) {
        kept.set(kept.get().stream().filter(each -> !each.equals(one)).toList());
    }

    /** Which seats may take part in the matter, in the order of the seats; nothing where the case cannot be asked. */
    public List<SeatEligibility> eligibility() {
        return room().map(on -> on.eligibility(engine)).orElse(List.of());
    }

    /** The places of the seats that certainly or perhaps take part in the matter. */
    public List<Integer> eligiblePlaces() {
        return room().map(on -> on.eligiblePlaces(engine)).orElse(List.of());
    }

    public List<SeatInCase> seats() {
        DecisionCase room = question.get();
        return room == null ? List.of() : BenchRoom.seatsOf(room);
    }

    /** The settings of the body that may be assumed, open ones first. */
    public List<Setting> assumable() {
        return room().map(BenchRoom::assumable).orElse(List.of());
    }

    /** The decisions on record, for which the bench stands beside them. */
    public BenchRecord record() {
        return record;
    }

    public ReadOnlyObjectProperty<@Nullable DecisionCase> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<BenchAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What the other versions answer, a sentence each. */
    public ReadOnlyObjectProperty<List<String>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<KeptCase>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Why the numbers cannot be; empty where they can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}

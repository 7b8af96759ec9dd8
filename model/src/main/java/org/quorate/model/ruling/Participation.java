package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Who may take part, who counts towards the quorum, and whether those here agree. */
final class Participation {

    static final List<Candidate> YES_OR_NO = List.of(new Candidate("yes", new Word("yes")), new Candidate("no", new Word("no")));

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Working working;

    Participation(Prepared prepared, OpenReadings readings, Working working) {
        this.prepared = prepared;
        this.readings = readings;
        this.working = working;
    }

    boolean yes(String suffix) {
        return readings.ask(prepared.ofBody(suffix), () -> YES_OR_NO).text().equals("yes");
    }

    void eligibility() {
        working.eligible = eligible(prepared.groups());
    }

    /** Which of these groups may take part in deciding the matter. */
    boolean[] eligible(List<Group> groups) {
        boolean[] eligible = new boolean[groups.size()];
        for (int index = 0; index < groups.size(); index++) {
            eligible[index] = isEligible(groups.get(index));
        }
        return eligible;
    }

    /** Whether each group is eligible, in their order. */
    List<Boolean> eligibleFlags() {
        List<Boolean> flags = new ArrayList<>(working.eligible.length);
        for (boolean flag : working.eligible) {
            flags.add(flag);
        }
        return flags;
    }

    boolean isMember(Group group) {
        return group.isVoting() && (!group.isChairOutside() || yes("chair.member"));
    }

    private boolean isEligible(Group group) {
        return isMember(group) && !(group.affected() && yesForMatter("affected-excluded")) && takesPart(group);
    }

    private boolean yesForMatter(String end) {
        return readings.ask(prepared.ofMatter(end), () -> YES_OR_NO).text().equals("yes");
    }

    private boolean takesPart(Group group) {
        Applicability.Row row = prepared.row();
        Applicability matrix = prepared.charter().applicability();
        if (row == null || row.ticked().size() == matrix.columns().size()) {
            return true;
        }
        if (row.ticked().isEmpty()) {
            return false;
        }
        String column = group.column() != null ? group.column() : columnOf(group, matrix, row);
        return column.equals("every") || row.ticked().contains(column);
    }

    private String columnOf(Group group, Applicability matrix, Applicability.Row row) {
        Setting setting = prepared.columnSetting(group);
        return readings.ask(setting, () -> columnReadings(matrix, row)).text();
    }

    private static List<Candidate> columnReadings(Applicability matrix, Applicability.Row row) {
        String in = matrix.columns().stream().filter(column -> row.ticked().contains(column.key())).map(Applicability.Column::title)
                .collect(Collectors.joining(", "));
        String out = matrix.columns().stream().filter(column -> !row.ticked().contains(column.key())).map(Applicability.Column::title)
                .collect(Collectors.joining(", "));
        return List.of(new Candidate("a column that takes part (" + in + ")", new Word("every")),
                new Candidate("a column that takes no part (" + out + ")", new Word("none")));
    }

    void quorum() {
        new QuorumTesting(prepared, readings, this, working).run();
    }

    boolean anyoneVoted() {
        return prepared.question().hands() != null || prepared.groups().stream().anyMatch(group -> group.tally().votes() > 0);
    }

    boolean noPositions() {
        return prepared.groups().stream().allMatch(group -> group.tally().stated() == 0);
    }

    boolean consensusWasTested() {
        @Nullable Boolean said = prepared.question().consensusTested();
        return said == null ? !noPositions() : said;
    }

    void countPositions() {
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            int here = working.eligible[index] ? entitled(group) : 0;
            if (here > 0) {
                working.agree += group.tally().agree();
                working.reservations += group.tally().reservations();
                working.standAside += group.tally().standAside();
                working.object += group.tally().object();
                working.notStated += Math.max(0, here - group.tally().stated());
            }
        }
    }

    /** How many of a group may speak for it when something is decided. */
    int entitled(Group group) {
        if (group.represented() == 0 || (group.particulars().suspended() && !yes("suspended.vote"))) {
            return 0;
        }
        int inPerson = group.present() + (group.remote() > 0 && yes("remote.vote") ? group.remote() : 0)
                + (group.deputies() > 0 && yes("deputies.vote") && new Deputies(prepared, readings).mayStandIn(group) ? group.deputies() : 0)
                + (group.proxies() > 0 && yes("proxies.vote") && new Proxies(prepared, readings).hold(group) ? group.proxies() : 0);
        return group.declared() > 0 && !interest(group, "vote") ? Math.max(0, inPerson - group.declared()) : inPerson;
    }

    /** How many of a group in office an interest keeps from voting. */
    int keptFromVoting(Group group) {
        return group.steppedOut() + (group.declared() > 0 && !interest(group, "vote") ? group.declared() : 0);
    }

    /** What the charter says of an interest: by the rule for its kind where there is one, otherwise by the rule for every interest. */
    boolean interest(Group group, String end) {
        return yes(prepared.interestRule(group, end));
    }

    /**
     * Whether there is consensus among those who may take part.
     *
     * @param voteFollowed whether votes were cast after the test, which shows that whoever presided judged that there was none
     */
    boolean consensusReached(boolean voteFollowed) {
        boolean someone = working.agree + working.reservations + working.standAside + working.notStated > 0;
        if (someone && ConsensusBreak.isMeant(prepared)) {
            return new ConsensusBreak(prepared, readings, working).isHeld();
        }
        boolean everyoneAgrees = working.standAside == 0 && working.notStated == 0 && working.object == 0;
        Setting meaning = prepared.ofBody("consensus.meaning");
        boolean someMayObject = mayMean(meaning, "presiding-judgement") || mayMean(meaning, ConsensusBreak.MEANING)
                || (working.object == 1 && mayMean(meaning, "one-objection"));
        if (!someone || (working.object > 0 && !someMayObject)) {
            return false;
        }
        return everyoneAgrees || switch (readings.ask(prepared.ofBody("consensus.meaning"), Participation::meanings).text()) {
            case "no-objection" -> working.object == 0;
            case "one-objection" -> working.object <= 1;
            case ConsensusBreak.MEANING -> new ConsensusBreak(prepared, readings, working).isHeld();
            case "all-agree-or-stand-aside" -> working.object == 0 && working.notStated == 0;
            case "presiding-judgement" -> !voteFollowed
                    && readings.ask(prepared.ofBody("consensus.judgement"), () -> YES_OR_NO).text().equals("yes");
            default -> false;
        };
    }

    private static boolean mayMean(Setting meaning, String word) {
        return meaning.isSilent() ? meaning.readings().isEmpty() || meaning.readings().stream().anyMatch(reading -> reading.text().equals(word))
                : meaning.valueText().equals(word);
    }

    private static List<Candidate> meanings() {
        return List.of(word("no-objection"), word("all-agree-or-stand-aside"), word("all-agree"), word("presiding-judgement"),
                word("one-objection"), word(ConsensusBreak.MEANING));
    }

    private static Candidate word(String word) {
        return new Candidate(word, new Word(word));
    }
}

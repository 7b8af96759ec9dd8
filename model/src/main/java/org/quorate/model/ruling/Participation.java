package org.quorate.model.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Applicability;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.QuorumRule;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Who may take part, who counts towards the quorum, and whether those here agree. */
final class Participation {

    static final List<Candidate> YES_OR_NO = List.of(new Candidate("yes", new Word("yes")), new Candidate("no", new Word("no")));
    private static final List<Candidate> WHO_COUNTS = List.of(new Candidate("eligible", new Word("eligible")), new Candidate("members",
            new Word("members")));
    private static final List<Candidate> QUORUM_OF = List.of(word("in-office"), word("seats"), word("eligible-in-office"), word("eligible-seats"));

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
        List<Group> groups = prepared.groups();
        working.eligible = new boolean[groups.size()];
        for (int index = 0; index < groups.size(); index++) {
            working.eligible[index] = isEligible(groups.get(index));
        }
    }

    private boolean isMember(Group group) {
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
        working.quorumTested = true;
        boolean all = ineligiblePresent() && readings.ask(prepared.ofBody("quorum.who"), () -> WHO_COUNTS).text().equals("members");
        int present = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (working.eligible[index] || (all && isMember(group))) {
                present += counted(group);
            }
        }
        working.quorumPresent = present;
        int here = present;
        QuorumRule rule = Prepared.quorumRule(readings.ask(prepared.ofBody("quorum"), () -> quorumReadings(here, all)));
        working.quorumNeeded = needed(rule.amount());
        for (QuorumRule.Need need : rule.needs()) {
            if (!met(need, all)) {
                working.unmet.add(need);
            }
        }
        working.quorumMet = present >= working.quorumNeeded && working.unmet.isEmpty();
    }

    private boolean ineligiblePresent() {
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (!working.eligible[index] && group.here() + group.steppedOut() > 0 && isMember(group)) {
                return true;
            }
        }
        return false;
    }

    /** How many of a group count towards the quorum; asks only about what the group has. */
    private int counted(Group group) {
        return group.present() + (group.remote() > 0 && yes("remote.quorum") ? group.remote() : 0)
                + (group.deputies() > 0 && yes("deputies.quorum") ? group.deputies() : 0)
                + (group.steppedOut() > 0 && yes("interest.quorum") ? group.steppedOut() : 0);
    }

    /** An open quorum may be any number from one to all the seats: what matters is only whether it is above those here. */
    private List<Candidate> quorumReadings(int here, boolean all) {
        int most = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            most += working.eligible[index] || (all && isMember(group)) || isMember(group) ? group.seats() : 0;
        }
        List<Candidate> candidates = new ArrayList<>();
        if (here > 0) {
            candidates.add(new Candidate(here == 1 ? "1" : "1 to " + here, new SettingValue.Quorum(QuorumRule.ofNumber(here))));
        }
        if (here < most || here == 0) {
            candidates.add(new Candidate("more than " + here, new SettingValue.Quorum(QuorumRule.ofNumber(here + 1))));
        }
        return candidates;
    }

    private int needed(QuorumRule.Amount amount) {
        return switch (amount) {
            case QuorumRule.Amount.Fixed(int number) -> number;
            case QuorumRule.Amount.Greater(QuorumRule.Amount left, QuorumRule.Amount right) -> Math.max(needed(left), needed(right));
            case QuorumRule.Amount.Lesser(QuorumRule.Amount left, QuorumRule.Amount right) -> Math.min(needed(left), needed(right));
            case QuorumRule.Amount.Share share -> Math.max(1, needed(share, quorumBase(baseOf(share))));
        };
    }

    private static int needed(QuorumRule.Amount.Share share, int number) {
        return share.moreThan() ? share.fraction().moreThanOf(number)
                : share.roundedDown() ? share.fraction().roundedDownOf(number) : share.fraction().atLeastOf(number);
    }

    private QuorumBase baseOf(QuorumRule.Amount.Share share) {
        @Nullable QuorumBase said = share.base();
        return said != null ? said : switch (readings.ask(prepared.ofBody("quorum.of"), () -> QUORUM_OF).text()) {
            case "seats" -> QuorumBase.SEATS;
            case "eligible-seats" -> QuorumBase.ELIGIBLE_SEATS;
            case "eligible-in-office" -> QuorumBase.ELIGIBLE;
            default -> QuorumBase.IN_OFFICE;
        };
    }

    private int quorumBase(QuorumBase base) {
        int number = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            number += switch (base) {
                case SEATS -> isMember(group) ? group.seats() : 0;
                case IN_OFFICE -> isMember(group) ? group.filled() : 0;
                case ELIGIBLE_SEATS -> working.eligible[index] ? group.seats() : 0;
                case ELIGIBLE -> working.eligible[index] ? group.filled() : 0;
            };
        }
        return number;
    }

    private boolean met(QuorumRule.Need need, boolean all) {
        if (need.anyOf().contains("chair") && prepared.chairPresent()) {
            return true;
        }
        int here = 0;
        for (int index = 0; index < prepared.groups().size(); index++) {
            Group group = prepared.groups().get(index);
            if (need.anyOf().stream().anyMatch(key -> prepared.belongs(group, key)) && (working.eligible[index] || (all && isMember(group)))) {
                here += counted(group);
            }
        }
        return here >= need.atLeast();
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
        int inPerson = group.here() == 0 ? 0 : group.present() + (group.remote() > 0 && yes("remote.vote") ? group.remote() : 0)
                + (group.deputies() > 0 && yes("deputies.vote") ? group.deputies() : 0);
        return group.declared() > 0 && !yes("interest.vote") ? Math.max(0, inPerson - group.declared()) : inPerson;
    }

    boolean consensusReached() {
        boolean someone = working.agree + working.reservations + working.standAside + working.notStated > 0;
        boolean judged = "presiding-judgement".equals(prepared.ofBody("consensus.meaning").valueText());
        if ((working.object > 0 && !judged) || !someone) {
            return false;
        }
        boolean everyoneAgrees = working.standAside == 0 && working.notStated == 0 && working.object == 0;
        return everyoneAgrees || switch (readings.ask(prepared.ofBody("consensus.meaning"), Participation::meanings).text()) {
            case "no-objection" -> true;
            case "all-agree-or-stand-aside" -> working.notStated == 0;
            case "presiding-judgement" -> readings.ask(prepared.ofBody("consensus.judgement"), () -> YES_OR_NO).text().equals("yes");
            default -> false;
        };
    }

    private static List<Candidate> meanings() {
        return List.of(word("no-objection"), word("all-agree-or-stand-aside"), word("all-agree"), word("presiding-judgement"));
    }

    private static Candidate word(String word) {
        return new Candidate(word, new Word(word));
    }
}

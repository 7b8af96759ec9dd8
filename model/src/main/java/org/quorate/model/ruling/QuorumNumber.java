package org.quorate.model.ruling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.OtherMembers;
import org.quorate.model.charter.QuorumAmount;
import org.quorate.model.charter.QuorumAmount.Rounding;
import org.quorate.model.charter.QuorumBase;
import org.quorate.model.charter.SettingValue.Word;
import org.quorate.model.ruling.OpenReadings.Candidate;

/** Turns an amount a quorum asks for into a number of members, under one reading of what is open. */
final class QuorumNumber {

    private static final List<Candidate> QUORUM_OF = Stream.of("in-office", "seats", "eligible-in-office", "eligible-seats")
            .map(word -> new Candidate(word, new Word(word))).toList();
    private static final List<Candidate> ROUNDINGS = Stream.of("up", "down", "nearest").map(word -> new Candidate(word, new Word(word))).toList();

    private final Prepared prepared;
    private final OpenReadings readings;
    private final Participation participation;
    private final QuorumPresent here;

    QuorumNumber(Prepared prepared, OpenReadings readings, Participation participation, QuorumPresent here) {
        this.prepared = prepared;
        this.readings = readings;
        this.participation = participation;
        this.here = here;
    }

    /** The number an amount comes to; notes how each fraction and table came to it. */
    int needed(QuorumAmount amount, List<QuorumTest.Figure> figures) {
        return switch (amount) {
            case QuorumAmount.Fixed(int number) -> number;
            case QuorumAmount.Greatest(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(one -> needed(one, figures)).max().orElse(1);
            case QuorumAmount.Least(List<QuorumAmount> amounts) -> amounts.stream().mapToInt(one -> needed(one, figures)).min().orElse(1);
            case QuorumAmount.Plus(QuorumAmount inner, int more) -> needed(inner, figures) + more;
            case QuorumAmount.Share share -> {
                QuorumBase base = baseOf(share);
                int number = number(base, share.blocks());
                int needed = Math.max(1, people(share, number));
                figures.add(new QuorumTest.Figure(share, base, number, needed));
                yield needed;
            }
            case QuorumAmount.Table(QuorumBase base, List<QuorumAmount.Table.Row> rows, QuorumAmount above) -> {
                int size = number(base, List.of());
                int needed = needed(rows.stream().filter(row -> size <= row.upTo()).findFirst().map(QuorumAmount.Table.Row::amount).orElse(above), figures);
                figures.add(new QuorumTest.Figure(amount, base, size, needed));
                yield needed;
            }
        };
    }

    /** The members a share of some of them comes to, one at the least. */
    int of(QuorumAmount.Share share, List<String> blocks) {
        return Math.max(1, people(share, number(baseOf(share), blocks)));
    }

    /** How many of so many a number or a share of them asks for; all of them where it is neither. */
    int ofThem(QuorumAmount count, int all) {
        return count instanceof QuorumAmount.Share share ? people(share, all) : count instanceof QuorumAmount.Fixed(int number) ? number : all;
    }

    private int people(QuorumAmount.Share share, int number) {
        if (share.moreThan()) {
            return share.fraction().moreThanOf(number);
        }
        return switch (rounding(share)) {
            case UP -> share.fraction().atLeastOf(number);
            case DOWN -> share.fraction().roundedDownOf(number);
            case NEAREST -> share.fraction().nearestOf(number);
        };
    }

    /** A fraction of people rounds up, unless the rule or the charter says otherwise. */
    private Rounding rounding(QuorumAmount.Share share) {
        Rounding said = share.rounding();
        if (said != null) {
            return said;
        }
        if (!prepared.mentions("quorum.rounding")) {
            return Rounding.UP;
        }
        return switch (readings.ask(prepared.ofBody("quorum.rounding"), () -> ROUNDINGS).text()) {
            case "down" -> Rounding.DOWN;
            case "nearest" -> Rounding.NEAREST;
            default -> Rounding.UP;
        };
    }

    QuorumBase baseOf(QuorumAmount.Share share) {
        @Nullable QuorumBase said = share.base();
        return said != null ? said : switch (readings.ask(prepared.ofBody("quorum.of"), () -> QUORUM_OF).text()) {
            case "seats" -> QuorumBase.SEATS;
            case "eligible-seats" -> QuorumBase.ELIGIBLE_SEATS;
            case "eligible-in-office" -> QuorumBase.ELIGIBLE;
            case "in-office-less-suspended" -> QuorumBase.IN_OFFICE_LESS_SUSPENDED;
            case "entitled" -> QuorumBase.ENTITLED;
            default -> QuorumBase.IN_OFFICE;
        };
    }

    private int number(QuorumBase base, List<String> blocks) {
        if (base == QuorumBase.PRESENT) {
            return here.all();
        }
        if (base == QuorumBase.PARTNERS) {
            here.requirePartnersTold(blocks);
            return here.partnersInOffice(blocks);
        }
        int number = 0;
        List<Group> groups = prepared.groups();
        for (int index = 0; index < groups.size(); index++) {
            Group group = groups.get(index);
            blocks.stream().filter(OtherMembers::isOne).forEach(key -> prepared.requireTold(group, key));
            if (blocks.isEmpty() || blocks.stream().anyMatch(key -> prepared.belongs(group, key))) {
                number += number(base, group, here.mayDecide(index));
            }
        }
        return number;
    }

    int number(QuorumBase base, Group group, boolean mayDecide) {
        return switch (base) {
            case SEATS -> participation.isMember(group) ? group.seats() : 0;
            case IN_OFFICE -> participation.isMember(group) ? group.filled() : 0;
            case ELIGIBLE_SEATS -> mayDecide ? group.seats() : 0;
            case ELIGIBLE -> mayDecide ? group.filled() : 0;
            case IN_OFFICE_LESS_SUSPENDED -> participation.isMember(group) && !group.particulars().suspended() ? group.filled() : 0;
            case ENTITLED -> mayDecide && !group.particulars().suspended() ? group.filled() - participation.keptFromVoting(group) : 0;
            case PARTNERS, PRESENT, THEM -> throw new IllegalStateException("A number of " + base.words() + " is not counted group by group.");
        };
    }
}

package org.quorate.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.quorate.reports.action.ActionLog;
import org.quorate.reports.attendance.AttendanceRegister;
import org.quorate.reports.content.ActionLogContent;
import org.quorate.reports.content.ActionRow;
import org.quorate.reports.content.AttendanceContent;
import org.quorate.reports.content.AttendanceRow;
import org.quorate.reports.content.DecisionRegisterContent;
import org.quorate.reports.content.DecisionRow;
import org.quorate.reports.content.DisputeRegisterContent;
import org.quorate.reports.content.DisputeRow;
import org.quorate.reports.content.EscalationRegisterContent;
import org.quorate.reports.content.EscalationRow;
import org.quorate.reports.content.Exemption;
import org.quorate.reports.content.Hearing;
import org.quorate.reports.content.InterestRow;
import org.quorate.reports.content.InterestsContent;
import org.quorate.reports.content.RecommendationRow;
import org.quorate.reports.content.RecommendationsContent;
import org.quorate.reports.content.RegisterNote;
import org.quorate.reports.decision.DecisionRegister;
import org.quorate.reports.dispute.DisputeRegister;
import org.quorate.reports.escalation.EscalationRegister;
import org.quorate.reports.interest.InterestRegister;
import org.quorate.reports.publication.Edition;
import org.quorate.reports.publication.PublicGate;
import org.quorate.reports.recommendation.RecommendationRegister;
import org.quorate.reports.register.RegisterFormat;
import org.quorate.reports.word.WordTemplate;

/** Every register there is, with business taken in public and business that was not, in every field. */
public final class EveryRegister {
    /** Stands in every field that the public may not read. */
    public static final String CANARY = "CANARY";
    /** Stands in every register for all to read. */
    public static final String OPEN = "Bus timetable";
    /** The day that stands in every register. */
    public static final LocalDate DAY = LocalDate.of(2021, 1, 26);
    private static final RegisterNote NOTE = new RegisterNote(List.of("From 1 April 2020"), List.of("containing " + CANARY), "Version 3", DAY);
    private static final WordTemplate TEMPLATE = WordTemplate.standard();
    private static final Exemption EXEMPT = new Exemption("Paragraph 3", "Public title", null);

    private EveryRegister() {}

    /** Writes one register, for members or for the public. */
    public interface Printed {
        void to(boolean isPublic, RegisterFormat format, OutputStream out) throws IOException;
    }

    /** Every register in every format: its name, the format and what writes it. */
    public static Stream<Arguments> inEveryFormat() {
        return all().stream().flatMap(one -> Arrays.stream(RegisterFormat.values()).map(format -> Arguments.of(one.get()[0], format, one.get()[1])));
    }

    /** Every register: its name and what writes it. */
    public static List<Arguments> all() {
        return List.of(printed("decisions", (open, format, out) -> new DecisionRegister(TEMPLATE).write(
                        open ? PublicGate.decisions(decisions()) : Edition.forMembers(decisions()), format, out)),
                printed("actions", (open, format, out) -> new ActionLog(TEMPLATE).write(
                        open ? PublicGate.actions(actions()) : Edition.forMembers(actions()), format, out)),
                printed("disputes", (open, format, out) -> new DisputeRegister(TEMPLATE).write(
                        open ? PublicGate.disputes(disputes()) : Edition.forMembers(disputes()), format, out)),
                printed("recommendations", (open, format, out) -> new RecommendationRegister(TEMPLATE).write(
                        open ? PublicGate.recommendations(recommendations()) : Edition.forMembers(recommendations()), format, out)),
                printed("escalations", (open, format, out) -> new EscalationRegister(TEMPLATE).write(
                        open ? PublicGate.escalations(escalations()) : Edition.forMembers(escalations()), format, out)),
                printed("interests", (open, format, out) -> new InterestRegister(TEMPLATE).write(
                        open ? PublicGate.interests(interests()) : Edition.forMembers(interests()), format, out)),
                printed("attendance", (open, format, out) -> new AttendanceRegister(TEMPLATE).write(
                        open ? PublicGate.attendance(attendance()) : Edition.forMembers(attendance()), format, out)));
    }

    private static Arguments printed(String name, Printed printed) {
        return Arguments.of(name, printed);
    }

    private static DecisionRegisterContent decisions() {
        DecisionRow.Making making = new DecisionRow.Making("Vote", CANARY, CANARY, CANARY);
        DecisionRow.FollowUp follow = new DecisionRow.FollowUp(CANARY, CANARY, DAY);
        return new DecisionRegisterContent(RealPapers.HOUSE, "Decisions", NOTE, List.of(
                new DecisionRow("PB 1", DAY, "Board", "1", OPEN, "That it be noted.", null, CANARY, making, follow, null, true),
                new DecisionRow("PB 2", DAY, "Board", "2", CANARY, CANARY, CANARY, CANARY, making, follow, EXEMPT, true),
                new DecisionRow("WG 1", DAY, CANARY, "1", CANARY, CANARY, CANARY, CANARY, making, follow, null, false),
                new DecisionRow("WG 2", DAY, CANARY, "2", CANARY, CANARY, CANARY, CANARY, making, follow, EXEMPT, false)));
    }

    private static ActionLogContent actions() {
        return new ActionLogContent(RealPapers.HOUSE, "Actions", NOTE, List.of(
                new ActionRow("A-1", OPEN, "Ann Archer", new ActionRow.Origin("Board", DAY, "1", Hearing.IN_PUBLIC), DAY, DAY, "Open", null, CANARY),
                action(Hearing.PART_TWO), action(Hearing.CLOSED_MEETING), action(Hearing.NO_MEETING)));
    }

    private static ActionRow action(Hearing hearing) {
        return new ActionRow("A-" + CANARY, CANARY, CANARY, new ActionRow.Origin(CANARY, DAY, CANARY, hearing), DAY, DAY, "Open", null, CANARY);
    }

    private static DisputeRegisterContent disputes() {
        return new DisputeRegisterContent(RealPapers.HOUSE, "Disputes", NOTE, List.of(
                new DisputeRow("D-1", OPEN, "Board and Trust", new DisputeRow.Opening(DAY, CANARY, "Board, item 1"), "Stage I", DAY, DAY, "Running",
                        new DisputeRow.Ending(DAY, "settled", CANARY), CANARY, DisputeRow.Access.PUBLIC),
                dispute(DisputeRow.Access.NUMBER_ONLY), dispute(DisputeRow.Access.CLOSED)));
    }

    private static DisputeRow dispute(DisputeRow.Access access) {
        return new DisputeRow("D-2", CANARY, CANARY, new DisputeRow.Opening(DAY, CANARY, CANARY), "Stage I", DAY, DAY, "Running",
                new DisputeRow.Ending(DAY, "settled", CANARY), CANARY, access);
    }

    private static RecommendationsContent recommendations() {
        return new RecommendationsContent(RealPapers.HOUSE, "Recommendations", NOTE, List.of(recommendation("R-1", OPEN, "Agreed", Hearing.IN_PUBLIC, true),
                recommendation("R-2", "Shelters", CANARY, Hearing.IN_PUBLIC, false), recommendation("R-3", CANARY, CANARY, Hearing.PART_TWO, true),
                recommendation("R-4", CANARY, CANARY, Hearing.CLOSED_MEETING, true), recommendation("R-5", CANARY, CANARY, Hearing.NO_MEETING, true)));
    }

    private static RecommendationRow recommendation(String reference, String words, String answer, Hearing hearing, boolean answerHeard) {
        return new RecommendationRow(reference, words, new RecommendationRow.Way("Group", "Board", "Agree"), DAY,
                new RecommendationRow.Standing("Accepted", "Board", DAY, CANARY), answer, DAY, "by March", DAY,
                new RecommendationRow.Detail("Imminent", "Travel", CANARY, CANARY, CANARY), hearing, answerHeard);
    }

    private static EscalationRegisterContent escalations() {
        EscalationRow.Follow follow = new EscalationRow.Follow(CANARY, CANARY, CANARY, CANARY, CANARY, CANARY);
        EscalationRow.Standing standing = new EscalationRow.Standing(CANARY, CANARY, CANARY, CANARY);
        return new EscalationRegisterContent(RealPapers.HOUSE, "Escalations", NOTE, List.of(
                new EscalationRow("E-" + CANARY, OPEN, CANARY, true, CANARY, days(DAY), follow, standing),
                new EscalationRow("E-2", CANARY, CANARY, true, CANARY, days(null), follow, standing),
                new EscalationRow("E-3", CANARY, CANARY, false, CANARY, days(DAY), follow, standing)));
    }

    private static EscalationRow.Days days(LocalDate told) {
        return new EscalationRow.Days(DAY, DAY, DAY, DAY, DAY, DAY, told, null);
    }

    private static InterestsContent interests() {
        return new InterestsContent(RealPapers.HOUSE, "Interests", NOTE, List.of(
                interest(OPEN, null, null, false), interest(CANARY, null, null, true), interest(CANARY, null, CANARY, false),
                interest(CANARY, Hearing.PART_TWO, null, false), interest(CANARY, Hearing.CLOSED_MEETING, null, false)));
    }

    private static InterestRow interest(String nature, Hearing hearing, String withdrawn, boolean sensitive) {
        InterestRow.Source source = hearing == null ? null : new InterestRow.Source("PB 2021-01-26", 3, CANARY, hearing);
        return new InterestRow("Ann Archer", null, null, "financial", nature, DAY, DAY, null, source, nature, withdrawn, sensitive);
    }

    private static AttendanceContent attendance() {
        AttendanceRow.Counts counts = new AttendanceRow.Counts(2, 2, 0, 0, 0, 0);
        return new AttendanceContent(RealPapers.HOUSE, "Attendance", NOTE, List.of(
                new AttendanceRow("Board", OPEN, "Chair", null, DAY, null, counts, true),
                new AttendanceRow(CANARY, CANARY, CANARY, CANARY, DAY, null, counts, false)));
    }
}

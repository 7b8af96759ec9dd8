package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;

/** Topics of a body: how long a meeting, a debate and a speech may last, and what follows when the time is over. */
final class TimeLimitTopics {

    private static final Choice NOBODY = Choice.of("nobody", "Nobody may extend it", "none", "no", "not allowed");

    static final List<Topic> ALL = Stream.of(limit("sitting", "a meeting", "A meeting"), limit("debate", "the debate on one item", "A debate"),
            limit("speech", "a speech", "A speech"), limit("opening-speech", "the speech of whoever moves a motion", "An opening speech"), List.of(
            new Topic("sitting.ends-at", SettingGroup.TIME, "By what hour must a meeting end?", new TimeDomain.HourOfDay(), null, List.of("sitting.until")),
            Topic.choices("sitting.unfinished", SettingGroup.TIME, "What becomes of business a meeting has no time for?", null, List.of(),
                    Choice.of("next-meeting", "Business a meeting has no time for goes to the next meeting", "adjourned", "stands over", "carried over"),
                    Choice.of("put-at-once", "Business a meeting has no time for is put to the vote at once, without debate", "put without debate",
                            "voted on at once", "guillotine"),
                    Choice.of("lapses", "Business a meeting has no time for lapses", "falls")),
            Topic.choices("debate.then", SettingGroup.TIME, "What follows when the time for a debate is over?", null, List.of(),
                    Choice.of("vote", "When the time for a debate is over the question is put to the vote", "put to the vote", "question put", "guillotine"),
                    Choice.of("adjourned", "When the time for a debate is over it is adjourned", "next-meeting", "adjourn")))).flatMap(List::stream).toList();

    private TimeLimitTopics() {
    }

    private static List<Topic> limit(String key, String what, String about) {
        return List.of(new Topic(key + ".length", SettingGroup.TIME, "How long may " + what + " last?", new ClockLength(), null, List.of()),
                new Topic(key + ".extended-by", SettingGroup.TIME, "Who may agree that " + what + " goes on longer?", new Domain.Assents(List.of(
                        Choice.of("chair", about + " goes on longer where whoever presides agrees", "whoever presides", "the person presiding"), NOBODY)), null,
                        List.of()),
                new Topic(key + ".extension", SettingGroup.TIME, "For how long may " + what + " be extended each time?", new ClockLength(), null, List.of()),
                new Topic(key + ".extensions", SettingGroup.TIME, "How often may " + what + " be extended?", new Domain.WholeNumber(0, 99), null, List.of()));
    }
}

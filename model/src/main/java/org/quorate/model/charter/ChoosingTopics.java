package org.quorate.model.charter;

import java.util.List;

/** Topics of choosing one or several among candidates or options; of a body as a whole or of one matter before it. */
final class ChoosingTopics {

    static final List<Topic> ALL = List.of(
            Topic.choices("choice.method", SettingGroup.DECISIONS, "How is one of several candidates or options chosen?", null,
                    List.of("choice", "election.method", "election"),
                    Choice.of("most-votes", "Of several candidates or options the one with the most votes is chosen", "plurality", "simple plurality",
                            "first past the post", "most votes", "highest number of votes", "relative majority"),
                    Choice.of("run-off", "Of several candidates or options one needs more than half of the votes; otherwise there is another vote between the "
                            + "two with the most, of whom the one with more is chosen", "second ballot", "runoff", "two rounds"),
                    Choice.of("eliminate-lowest", "Of several candidates or options one needs more than half of the votes; otherwise the one with the fewest "
                            + "drops out and there is a new vote, until one has more than half", "eliminating the lowest", "elimination",
                            "lowest drops out", "exhaustive ballot", "least votes struck off"),
                    Choice.of("majority", "Of several candidates or options one is chosen only by more than half of the votes", "absolute majority",
                            "overall majority", "more than half")),
            DecisionTopics.base("choice.of", "Of what is more than half counted where one of several is chosen?", "votes-cast"),
            Topic.choices("choice.if-tied", SettingGroup.DECISIONS, "What follows when candidates or options have equally many votes?", null,
                    List.of("election.if-tied", "choice.tie"),
                    Choice.of("casting-vote", "Where candidates or options have equally many votes, whoever presides has a casting vote", "chair",
                            "chair's casting vote", "casting vote of the chair", "second or casting vote"),
                    Choice.of("lot", "Where candidates or options have equally many votes, a lot is drawn", "by lot", "drawing lots", "toss of a coin"),
                    Choice.of("vote-again", "Where candidates or options have equally many votes, there is a new vote", "new vote", "another vote", "revote"),
                    Choice.of("next-meeting", "Where candidates or options have equally many votes, the choice is put off to the next meeting", "deferred"),
                    Choice.of("nobody", "Where candidates or options have equally many votes, none of them is chosen", "none", "not-carried")),
            Topic.choices("choice.unopposed", SettingGroup.DECISIONS, "Is a vote needed when there are no more candidates than places?", null,
                    List.of("election.unopposed"),
                    Choice.of("chosen", "Where there are no more candidates than places they are chosen without a vote", "elected", "no vote",
                            "declared elected"),
                    Choice.of("vote", "Even where there are no more candidates than places a vote is taken", "vote needed")));

    private ChoosingTopics() {
    }
}

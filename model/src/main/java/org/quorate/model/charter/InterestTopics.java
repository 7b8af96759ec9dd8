package org.quorate.model.charter;

import java.util.List;
import java.util.stream.Stream;

/** Topics of a kind of interest ({@code BODY.interest.KIND}); where a kind has no rule of its own, the rule for every interest holds. */
final class InterestTopics {

    static final List<Topic> ALL = Stream.of(
            Topic.yesNo("quorum", SettingGroup.QUORUM, "Does a member with such an interest count towards the quorum of the item?", "no",
                    "A member with such an interest counts towards the quorum of the item",
                    "A member with such an interest does not count towards the quorum of the item"),
            Topic.yesNo("base", SettingGroup.DECISIONS, "Does such an interest take a member out of the number a majority is counted of?", "no",
                    "Such an interest takes a member out of the base", "Such an interest leaves the base as it is"),
            Topic.yesNo("vote", SettingGroup.TAKING_PART, "May a member with such an interest who stays in the room vote?", "no",
                    "A member with such an interest who stays may vote", "A member with such an interest does not vote on the item"),
            Topic.yesNo("speech", SettingGroup.TAKING_PART, "May a member with such an interest speak on the item?", "no",
                    "A member with such an interest may speak on the item", "A member with such an interest does not speak on the item"),
            Topic.yesNo("leave", SettingGroup.TAKING_PART, "Must a member with such an interest leave the room for the item?", "yes",
                    "A member with such an interest leaves the room for the item", "A member with such an interest may stay in the room")).toList();

    private InterestTopics() {
    }
}

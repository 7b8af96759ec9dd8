package org.quorate.model.charter;

import java.util.List;

/** Topics of the approval of somebody outside a body, without which its decision takes no effect; of a body as a whole or of one matter before it. */
final class ApprovalTopics {

    static final List<Topic> ALL = List.of(
            new Topic("approval.by", SettingGroup.DECISIONS, "Whose approval, outside the body, does a decision need?", new ApproverDomain(), null,
                    List.of("approval", "consent.by", "consent")),
            Topic.choices("approval.when", SettingGroup.DECISIONS, "When must that approval be given?", "after", List.of("consent.when"),
                    Choice.of("after", "It is decided first and takes effect only when that approval is given", "afterwards", "before it takes effect"),
                    Choice.of("before", "That approval must be given before it is decided", "prior", "prior consent", "first", "before the decision")),
            new Topic("approval.within", SettingGroup.DECISIONS, "Within what time of being asked must they answer?", new Domain.Periods(0, 366), null,
                    List.of("consent.within")),
            Topic.choices("approval.day-type", SettingGroup.DECISIONS, "Which days are counted of that time?", "calendar", List.of("consent.day-type"),
                    Choice.of("calendar", "Calendar days are counted for that answer", "days"),
                    Choice.of("working", "Working days are counted for that answer", "working-days")),
            Topic.choices("approval.silence", SettingGroup.DECISIONS, "What does it mean when they do not answer in that time?", "waits",
                    List.of("consent.silence"),
                    Choice.of("approved", "Whoever does not answer in that time has approved it", "given", "deemed approved", "deemed given", "consent"),
                    Choice.of("refused", "Whoever does not answer in that time has refused it", "deemed refused", "refusal"),
                    Choice.of("waits", "Whoever does not answer in that time is waited for", "wait", "nothing", "no effect")));

    private ApprovalTopics() {
    }
}

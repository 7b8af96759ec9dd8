package org.quorate.model.ruling;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Ending;
import org.quorate.model.charter.MethodWords;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Writes what follows a decision that failed, and what one that was carried still needs. */
final class FollowsExplanation {

    private final Prepared prepared;
    private final Runs runs;
    private final Working working;
    private final List<Step> steps;

    FollowsExplanation(Prepared prepared, Runs runs, List<Step> steps) {
        this.prepared = prepared;
        this.runs = runs;
        this.working = runs.first();
        this.steps = steps;
    }

    void write() {
        Optional<Follows> follows = runs.same(run -> run.follows);
        if (follows.isEmpty()) {
            return;
        }
        switch (follows.get()) {
            case SETTING -> bySetting();
            case ENDING_OF_RULE -> runs.same(run -> run.ending).ifPresent(this::ending);
            case NEXT_METHOD_NEXT_MEETING -> step("It comes back to the next meeting, where it may be decided by " + nextMethods() + ".", null,
                    prepared.rule());
            case CONFIRMATION -> step("It takes effect only when a second meeting confirms it, so it is not final yet" + gap() + ".", null,
                    prepared.ofMatter("confirmation"));
            case CONFIRMED -> step("A second meeting had to confirm it, and this one has.", days(), prepared.ofMatter("confirmation"));
            case APPROVAL -> {
                // said with the answers themselves
            }
            case TOO_SOON -> step("A second meeting must confirm it no sooner than " + working.daysNeeded + " days after the first; this one is held "
                    + working.daysBetween + " days after it, so it cannot confirm it yet.", days(), prepared.ofMatter("confirmation.gap-days"));
        }
    }

    private void step(String text, @Nullable String arithmetic, Setting setting) {
        steps.add(new Step(text, arithmetic, setting.path(), setting.provenance().clause()));
    }

    private String nextMethods() {
        if (!(prepared.rule().value() instanceof SettingValue.Rule(var rule))) {
            return "another method";
        }
        List<?> now = WhatFollows.ofThisMeeting(rule, prepared.question());
        int index = rule.meetings().indexOf(now);
        return String.join(", else ", rule.meetings().get(index + 1).stream().map(MethodWords::of).toList());
    }

    private String gap() {
        Setting setting = prepared.ofMatter("confirmation.gap-days");
        return setting.value() instanceof SettingValue.Whole(int days) ? "; at least " + days + " days must lie between the two" : "";
    }

    private @Nullable String days() {
        return working.daysNeeded == 0 && working.daysBetween == 0 ? null
                : working.daysBetween + (working.daysBetween >= working.daysNeeded ? " ≥ " : " < ") + working.daysNeeded;
    }

    private void ending(Ending ending) {
        String to = ending.to();
        String place = to == null ? "" : " to " + (to.equals("dispute") ? "dispute resolution"
                : prepared.charter().body(to).map(body -> body.name()).orElse(to));
        step(switch (ending.kind()) {
            case REFER -> "It is referred" + place + ", whether anyone asks for it or not.";
            case MAY_REFER -> "The matter is left undecided; it may be referred" + (place.isEmpty() ? " to dispute resolution" : place)
                    + ". Nothing is referred by itself.";
            case NOT_REFERABLE -> "The matter is left undecided and may not be referred to dispute resolution.";
            case DEFER -> "It is put off to the next meeting.";
            case FALLS -> "The proposal falls.";
        }, null, prepared.rule());
    }

    private void bySetting() {
        Setting setting = DecisionExplanation.following(prepared, working);
        step(switch (setting.valueText()) {
            case "silent" -> "The charter is silent on what follows" + (working.voteTaken ? " a vote that fails." : ".");
            case "may-refer" -> "The matter is left undecided; any affected Partner may refer it to dispute resolution. Nothing is referred by itself.";
            case "not-referable" -> "The matter is left undecided and may not be referred to dispute resolution.";
            case "next-meeting" -> "It returns to the next meeting.";
            case "mediation" -> "The Chief Officer mediates.";
            default -> "The proposal falls.";
        }, null, setting);
    }
}

package org.quorate.model.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who presides when the chair is absent: one after another until somebody can.
 *
 * @param steps in order, at least one
 */
public record PresidingOrder(List<Step> steps) {

    static final String ACCEPTED = "offices and ways of choosing, in order: \"vice-chair, else chosen by those present\", \"chosen by those present from"
            + " non-executive\", \"nominated by the chair\"";
    private static final Pattern CHOSEN = Pattern.compile("(?:a |another |such |one )?(?:member |person |of their number )?(?:as "
            + ")?(?:chosen|elected|appointed|selected)"
            + " by (?:those|the members|members|the meeting|those members)(?: present)?(?: (?:from among|from|out of) (?:the )?(.+))?");
    private static final Pattern NEXT = Pattern.compile(",? (?:else|or else|(?:and )?otherwise|(?:and )?failing (?:whom|which|that|him|her|them)|or if absent"
            + "|(?:or,? |and,? )?in (?:his|her|their|whose|the) absence(?: of both)?,?) ");
    private static final Pattern NOMINATED = Pattern.compile("(?:a |another )?(?:member |person )?nominated by the chair(?:man|person)?");

    public PresidingOrder {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Somebody must preside: name one office or way of choosing at least.");
        }
    }

    /** One way to find who presides. */
    public sealed interface Step {
    }

    /** Whoever holds a role or the seat of a constituency. */
    public record Office(String key) implements Step {
    }

    /** A member chosen by those present, of these constituencies, sides or roles; of any when none is named. */
    public record Chosen(List<String> from) implements Step {
        public Chosen {
            from = List.copyOf(from);
        }
    }

    /** A member the chair has nominated. */
    public record Nominated() implements Step {
    }

    /** Reads an order; refuses an empty step. */
    public static PresidingOrder read(String said) {
        List<Step> steps = new ArrayList<>();
        for (String part : NEXT.split(said.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " "), -1)) {
            String plain = part.strip().replaceFirst("[,.]$", "").replaceFirst("^the ", "").replaceFirst("(?<!those|members|by) present$", "");
            Matcher chosen = CHOSEN.matcher(plain);
            if (chosen.matches()) {
                steps.add(new Chosen(chosen.group(1) == null ? List.of() : QuorumAmountText.names(chosen.group(1))));
            } else if (NOMINATED.matcher(plain).matches()) {
                steps.add(new Nominated());
            } else if (plain.isEmpty() || plain.contains(" by ") || plain.contains(" present")) {
                throw new IllegalArgumentException("\"" + part + "\" does not say who presides. Expected " + ACCEPTED + ".");
            } else {
                steps.add(new Office(Slug.of(plain)));
            }
        }
        return new PresidingOrder(steps);
    }

    /** The order in one form that reads back the same. */
    public String text() {
        return steps.stream().map(step -> switch (step) {
            case Office(String key) -> key;
            case Chosen(List<String> from) -> "chosen by those present" + (from.isEmpty() ? "" : " from " + String.join(" or ", from));
            case Nominated ignored -> "nominated by the chair";
        }).collect(Collectors.joining(", else "));
    }

    /** The keys it names. */
    Stream<String> keys() {
        return steps.stream().flatMap(step -> switch (step) {
            case Office(String key) -> Stream.of(key);
            case Chosen(List<String> from) -> from.stream();
            case Nominated ignored -> Stream.empty();
        });
    }

    /** The same order with every key put through a change. */
    PresidingOrder renamed(UnaryOperator<String> change) {
        return new PresidingOrder(steps.stream().map(step -> switch (step) {
            case Office(String key) -> (Step) new Office(change.apply(key));
            case Chosen(List<String> from) -> new Chosen(from.stream().map(change).toList());
            case Nominated nominated -> nominated;
        }).toList());
    }
}

package org.quorate.model.ruling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case says of a seat beyond where its holder is.
 *
 * @param roles the offices and qualities of its holder, by key or name
 * @param weight how much its vote weighs, or null to take the charter's
 * @param suspended whether its holder is suspended
 * @param interest the kind of interest its holder declared, by key or name; null when none was declared or its kind is not said
 * @param deputy who sits in it in place of its holder, or null when nothing is said
 * @param proxy who votes for its holder, who is away; null when nobody does
 * @param term since when its holder has held it, or null when nothing is said
 * @param namedDeputies whom its holder has named as deputies, none when nothing is said
 */
public record SeatParticulars(List<String> roles, @Nullable Integer weight, boolean suspended, @Nullable String interest, @Nullable Deputy deputy,
        @Nullable Proxy proxy, @Nullable Term term, List<String> namedDeputies) {

    /** Nothing more to say. */
    public static final SeatParticulars NONE = new SeatParticulars(List.of(), null, false, null, null);

    public SeatParticulars {
        roles = List.copyOf(roles);
        namedDeputies = List.copyOf(namedDeputies);
        if (weight != null && weight < 0) {
            throw new IllegalArgumentException("The weight of a vote cannot be negative.");
        }
    }

    /** What is said of a seat whose holder is there or has sent a deputy, and no more. */
    public SeatParticulars(List<String> roles, @Nullable Integer weight, boolean suspended, @Nullable String interest, @Nullable Deputy deputy) {
        this(roles, weight, suspended, interest, deputy, null, null, List.of());
    }

    /** The same with its roles and its kind of interest by other names. */
    SeatParticulars named(List<String> otherRoles, @Nullable String otherInterest) {
        return new SeatParticulars(otherRoles, weight, suspended, otherInterest, deputy, proxy, term, namedDeputies);
    }

    /**
     * A proxy.
     *
     * @param holder who holds it, or null when the case does not say
     * @param inTime whether it was lodged in time, or null when the case does not say
     * @param lodgedOn the day on which it was lodged, or null
     * @param lodgedAt the hour, or null
     */
    public record Proxy(@Nullable String holder, @Nullable Boolean inTime, @Nullable LocalDate lodgedOn, @Nullable LocalTime lodgedAt) {

        /** A proxy of which it is not known when it was lodged. */
        public Proxy(@Nullable String holder) {
            this(holder, null, null, null);
        }
    }

    /**
     * A term of office. Null means that the case does not say.
     *
     * @param from its first day
     * @param until its last day, where it is known
     * @param number the how-manyeth term of its holder it is, from 1
     */
    public record Term(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable Integer number) {
    }

    /**
     * A deputy. Null means that the case does not say.
     *
     * @param name who it is
     * @param named whether the member or the charter named them as a deputy beforehand
     * @param noticeGiven whether notice of them was given
     * @param noticeOn the day it was given
     * @param noticeAt the hour it was given on that day
     */
    public record Deputy(@Nullable String name, @Nullable Boolean named, @Nullable Boolean noticeGiven, @Nullable LocalDate noticeOn,
                         @Nullable LocalTime noticeAt) {

        /** A deputy of whose notice no hour is known. */
        public Deputy(@Nullable String name, @Nullable Boolean named, @Nullable Boolean noticeGiven, @Nullable LocalDate noticeOn) {
            this(name, named, noticeGiven, noticeOn, null);
        }
    }
}

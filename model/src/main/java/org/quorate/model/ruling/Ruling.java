package org.quorate.model.ruling;

/** A computed answer with its reasons. The same charter and the same case always give the same ruling. */
public sealed interface Ruling {

    /** The numbers, the readings and the reasoning. */
    RulingDetail detail();

    /** Agreed by consensus. */
    record Agreed(RulingDetail detail) implements Ruling {
    }

    /** Carried by a vote. */
    record Carried(RulingDetail detail) implements Ruling {
    }

    /** No consensus, or a vote that fell short. */
    record NotCarried(RulingDetail detail) implements Ruling {
    }

    /** Not quorate for this item at that instant. */
    record Inquorate(RulingDetail detail) implements Ruling {
    }

    /** Put off to another meeting. */
    record Deferred(RulingDetail detail) implements Ruling {
    }

    /** Sent to another body or procedure. */
    record Referred(RulingDetail detail) implements Ruling {
    }

    /** May be done, or was done in time. */
    record Permitted(RulingDetail detail) implements Ruling {
    }

    /** May not be done, or came too late. */
    record Refused(RulingDetail detail) implements Ruling {
    }

    /** The charter is silent on something the outcome depends on. */
    record Silent(RulingDetail detail) implements Ruling {
    }

    /** The ruling of a kind with its detail. */
    static Ruling of(Outcome outcome, RulingDetail detail) {
        return switch (outcome) {
            case AGREED -> new Agreed(detail);
            case CARRIED -> new Carried(detail);
            case NOT_CARRIED -> new NotCarried(detail);
            case INQUORATE -> new Inquorate(detail);
            case DEFERRED -> new Deferred(detail);
            case REFERRED -> new Referred(detail);
            case PERMITTED -> new Permitted(detail);
            case REFUSED -> new Refused(detail);
            case SILENT -> new Silent(detail);
        };
    }

    /** Which kind of ruling it is. */
    default Outcome outcome() {
        return switch (this) {
            case Agreed ignored -> Outcome.AGREED;
            case Carried ignored -> Outcome.CARRIED;
            case NotCarried ignored -> Outcome.NOT_CARRIED;
            case Inquorate ignored -> Outcome.INQUORATE;
            case Deferred ignored -> Outcome.DEFERRED;
            case Referred ignored -> Outcome.REFERRED;
            case Permitted ignored -> Outcome.PERMITTED;
            case Refused ignored -> Outcome.REFUSED;
            case Silent ignored -> Outcome.SILENT;
        };
    }

    /** The ruling in a few words: "Not carried, one short". */
    default String headline() {
        return detail().headline();
    }

    /** Every step of the reasoning. */
    default Reasoning reasoning() {
        return detail().reasoning();
    }

    /** The charter it was made under. */
    default String charterVersion() {
        return detail().charterVersion();
    }

    /** One paragraph a secretary can read out or paste: the headline, then the reasons. */
    default String text() {
        return headline() + ". " + reasoning().paragraph();
    }
}

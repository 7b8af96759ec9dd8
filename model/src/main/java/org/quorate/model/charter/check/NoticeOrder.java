package org.quorate.model.charter.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.charter.Charter;
import org.quorate.model.charter.Setting;
import org.quorate.model.charter.SettingValue;

/** Papers or an agenda that must be out before the meeting itself has to be called. */
final class NoticeOrder implements FindingKind {

    /** What cannot come before what: papers go with the agenda or after it, and both after the notice of the meeting. */
    private record Order(String early, String late) {
    }

    @Override
    public Stream<CharterFinding> in(Charter charter) {
        return BodySettings.all(charter).flatMap(body -> Stream.of(new Order("papers", "meeting"), new Order("agenda", "meeting"),
                new Order("papers", "agenda")).flatMap(order -> clash(body, order)));
    }

    private static Stream<CharterFinding> clash(BodySettings body, Order order) {
        Setting early = body.named("notice." + order.early() + ".days");
        Setting late = body.named("notice." + order.late() + ".days");
        String word = order.late().equals("meeting") ? "the meeting itself" : "the agenda";
        boolean longer = number(body, order.early()).isPresent() && number(body, order.late()).isPresent()
                && kind(body, order.early()).equals(kind(body, order.late()))
                && number(body, order.early()).orElseThrow() > number(body, order.late()).orElseThrow();
        return !longer ? Stream.empty() : Stream.of(Found.of(body.charter(), Severity.OPEN, "The " + order.early() + " need " + early.valueText()
                + (early.value() instanceof SettingValue.Whole ? " days" : "") + " of notice, longer than " + word + " with " + late.valueText()
                + (late.value() instanceof SettingValue.Whole ? " days." : "."),
                "Shorten " + early.path() + " or lengthen " + late.path() + ".", early));
    }

    private static Optional<Integer> number(BodySettings body, String kind) {
        return switch (body.named("notice." + kind + ".days").value()) {
            case SettingValue.Whole(int days) -> Optional.of(days);
            case SettingValue.Length(var period) -> Optional.of(period.amount());
            case null, default -> Optional.empty();
        };
    }

    /** Which days are counted, as far as two notices can be compared: the unit, or the kind of day that another setting gives. */
    private static String kind(BodySettings body, String kind) {
        return body.named("notice." + kind + ".days").value() instanceof SettingValue.Length(var period) ? period.unit().name()
                : body.named("notice." + kind + ".day-type").valueText();
    }
}

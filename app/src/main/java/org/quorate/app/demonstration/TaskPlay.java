package org.quorate.app.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quorate.model.action.Action;
import org.quorate.model.action.ActionId;
import org.quorate.model.action.ActionState;
import org.quorate.model.action.DueDate;
import org.quorate.model.action.Owner;
import org.quorate.model.action.Progress;
import org.quorate.model.decision.Decision;
import org.quorate.model.meeting.AgendaItem;
import org.quorate.model.meeting.Meeting;
import org.quorate.model.partnership.Person;

/** Keeps the actions that arise from one item of the demonstration, as far as they have come by today. */
final class TaskPlay {
    private final Writing writing;
    private final Meeting meeting;
    private final AgendaItem item;
    private final Decision decision;

    TaskPlay(Writing writing, Meeting meeting, AgendaItem item, Decision decision) {
        this.writing = writing;
        this.meeting = meeting;
        this.item = item;
        this.decision = decision;
    }

    void keep(List<Business.Task> tasks) {
        tasks.forEach(this::keep);
    }

    private void keep(Business.Task task) {
        int number = writing.numbers().nextAction();
        Person holder = writing.cast().inOffice(task.owner());
        LocalDate due = meeting.date().plusDays(task.days());
        Action action = new Action(
                new ActionId(writing.write().ids().next()), "A-" + number, sentence(task.text()),
                List.of(new Owner(holder == null ? null : holder.id(), task.owner())), writing.cast().partnerOf(task.owner()), item.id(), decision.id(),
                meeting.date(), List.of(new DueDate(due, meeting.date(), null)), ActionState.OPEN, List.of(), null, null, 0);
        writing.write().actions().save(progressed(action, number, due));
    }

    private Action progressed(Action action, int number, LocalDate due) {
        LocalDate today = writing.today();
        if (due.isAfter(today)) {
            return number % 3 == 0 ? noted(action, meeting.date().plusDays(5), "Work has begun.") : action;
        }
        boolean slow = number % 11 == 4;
        if (slow) {
            LocalDate later = due.plusDays(28);
            Action revised = noted(action, due, "Waiting for replies from two partners.")
                    .dueOn(later, due, "two partners had not replied");
            return later.isAfter(today.minusDays(60)) ? revised : done(revised, later);
        }
        if (number % 17 == 9) {
            return noted(action, due.minusDays(3), "No longer needed.").closed(ActionState.DROPPED, notAfterToday(due), null);
        }
        return today.minusDays(20).isAfter(due) || number % 2 == 0 ? done(action, due) : action;
    }

    private Action done(Action action, LocalDate due) {
        return noted(action, due.minusDays(1), "Done.").closed(ActionState.DONE, notAfterToday(due), null);
    }

    private Action noted(Action action, LocalDate on, String note) {
        return action.withProgress(new Progress(notAfterToday(on), "Beatrice Lindqvist", note));
    }

    private LocalDate notAfterToday(LocalDate date) {
        return date.isAfter(writing.today()) ? writing.today() : date;
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}

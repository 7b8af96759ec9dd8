package org.quorate.model.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final MeetingId MEETING = new MeetingId(1);
    private static final ItemId FIRST = new ItemId(11);
    private static final ItemId SECOND = new ItemId(12);

    @Test
    void a_meeting_is_at_no_item_before_it_comes_to_the_first() {
        assertThat(new Course(List.of()).currentItem()).isEmpty();
    }

    @Test
    void coming_to_an_item_ends_the_one_before() {
        Course course = course(began(FIRST, 0), began(SECOND, 6));
        assertThat(course.currentItem()).contains(SECOND);
        assertThat(course.ended(FIRST)).contains(time(6));
        assertThat(course.ended(SECOND)).isEmpty();
    }

    @Test
    void an_item_come_back_to_is_under_way_again_but_began_when_it_first_did() {
        Course course = course(began(FIRST, 0), began(SECOND, 6), began(FIRST, 20));
        assertThat(course.began(FIRST)).contains(time(0));
        assertThat(course.ended(FIRST)).isEmpty();
        assertThat(course.taken()).containsExactly(FIRST, SECOND);
    }

    @Test
    void an_adjournment_leaves_the_item_open_and_the_close_ends_it() {
        Course adjourned = course(began(FIRST, 0), new Line(new Happening.Adjourned(), 10));
        assertThat(adjourned.currentItem()).contains(FIRST);
        assertThat(adjourned.ended(FIRST)).isEmpty();
        Course closed = course(began(FIRST, 0), new Line(new Happening.Closed(), 30));
        assertThat(closed.ended(FIRST)).contains(time(30));
    }

    @Test
    void the_item_at_a_moment_is_the_last_begun_by_then() {
        Course course = course(began(FIRST, 0), began(SECOND, 6));
        assertThat(course.itemAt(time(5))).contains(FIRST);
        assertThat(course.itemAt(time(6))).contains(SECOND);
    }

    private static Line began(ItemId item, int minute) {
        return new Line(new Happening.ItemBegan(item), minute);
    }

    private static LocalDateTime time(int minute) {
        return LocalDateTime.of(2027, 1, 26, 14, minute);
    }

    private static Course course(Line... lines) {
        List<Proceeding> log = new ArrayList<>();
        for (Line line : lines) {
            log.add(new Proceeding(MEETING, log.size() + 1, time(line.minute()), line.happening()));
        }
        return new Course(log);
    }

    private record Line(Happening happening, int minute) {}
}

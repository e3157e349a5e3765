package ru.vitok.course.ui;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.course.Course;
import ru.vitok.uikit.Formats;

/** How a course is put into words. */
final class CourseWords {

    private CourseWords() {}

    static String hours(Course course) {
        var ui = UI.getCurrent();
        return course.subjectHours() == null
                ? ui.getTranslation("course.note.hours", course.hours())
                : ui.getTranslation("course.note.hours-subject", course.hours(), course.subjectHours());
    }

    static @Nullable String dates(Course course, Formats formats) {
        var ui = UI.getCurrent();
        var start = course.start();
        var end = course.end();
        if (start == null) {
            return null;
        }
        var first = formats.day(start, ui.getLocale());
        return end == null
                ? first
                : ui.getTranslation("course.page.dates.value", first, formats.day(end, ui.getLocale()));
    }

    static @Nullable String seats(Course course) {
        return course.seats() == null
                ? null
                : UI.getCurrent().getTranslation("course.page.seats.value", course.free(), course.seats());
    }

    static String line(Course course, Formats formats) {
        return Stream.of(course.subject(), hours(course), dates(course, formats), course.provider(), seats(course))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}

package ru.vitok.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.course.CourseDraft;
import ru.vitok.course.CourseRequests;
import ru.vitok.course.Courses;
import ru.vitok.people.Organisations;

/** Courses of the institute that begin in the months to come, and those who asked for a place. */
@Component
@Order(80)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class CoursesChapter implements DemoChapter {

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final Courses courses;
    private final CourseRequests requests;
    private final Organisations organisations;

    CoursesChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            Courses courses,
            CourseRequests requests,
            Organisations organisations) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.courses = courses;
        this.requests = requests;
        this.organisations = organisations;
    }

    /** One course of courses.yaml; its days count from today. */
    record CourseSheet(
            String title,
            int hours,
            int subjectHours,
            @Nullable String subject,
            String form,
            int start,
            int end,
            int seats,
            List<String> topics,
            String funding,
            List<String> asked) {}

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public void make() throws Exception {
        var provider = content.read("people.yaml", Cast.class).region();
        var region = organisations.byCode(provider.code()).orElseThrow();
        for (var sheet : content.list("courses.yaml", CourseSheet.class)) {
            calendar.go(-30, LocalTime.of(12, 0));
            var draft = draft(region.id(), provider.institute(), sheet);
            var course = memory.once("course " + sheet.title(), () -> actors.as("institute", () -> courses.put(draft)));
            calendar.go(-6, LocalTime.of(19, 0));
            for (var person : sheet.asked()) {
                memory.step(
                        "asked %s %s".formatted(person, sheet.title()),
                        () -> actors.act(person, () -> requests.ask(course)));
            }
        }
    }

    private CourseDraft draft(UUID region, String institute, CourseSheet sheet) {
        return new CourseDraft(
                region,
                sheet.title(),
                institute,
                sheet.hours(),
                sheet.subjectHours(),
                sheet.subject(),
                sheet.form(),
                calendar.day(sheet.start()),
                calendar.day(sheet.end()),
                sheet.seats(),
                sheet.topics(),
                sheet.funding());
    }
}

package ru.vitok.course;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.course.RequestStore.Step;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Persons;
import ru.vitok.people.Viewers;

/** Teachers ask for courses, schools send to them, methodists enrol. */
@Service
public class CourseRequests {

    private final Courses courses;
    private final RequestStore store;
    private final Notices notices;
    private final Permissions permissions;
    private final Persons persons;
    private final Viewers viewers;
    private final Clock clock;

    CourseRequests(
            Courses courses,
            RequestStore store,
            Notices notices,
            Permissions permissions,
            Persons persons,
            Viewers viewers,
            Clock clock) {
        this.courses = courses;
        this.store = store;
        this.notices = notices;
        this.permissions = permissions;
        this.persons = persons;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional
    public void ask(UUID course) {
        var place = workplace();
        permissions.require("course.request", Action.CREATE, place, me());
        move(open(course), me(), place, RequestStatus.REQUESTED, null);
    }

    @Transactional
    public void withdraw(UUID course) {
        var place = workplace();
        permissions.require("course.request", Action.EDIT, place, me());
        move(courses.get(course), me(), place, RequestStatus.WITHDRAWN, null);
    }

    /** The school sends its teacher, or agrees to the request. */
    @Transactional
    public void send(UUID course, UUID person, UUID school) {
        permissions.require("course.request", Action.PUBLISH, school, null);
        if (persons.teaching(person).stream().noneMatch(it -> it.organisation().equals(school))) {
            throw new Refusal("course.refusal.not-here");
        }
        var found = open(course);
        move(found, person, school, RequestStatus.SENT, me());
        tell(person, "course.notice.sent", found);
    }

    /** The methodist's word on a request. */
    @Transactional
    public void decide(UUID request, boolean enrolled) {
        var found = store.find(request, viewers.current().tokens()).orElseThrow(Refusal::notFound);
        permissions.require("course.request", Action.MODERATE, found.organisation(), null);
        var course = courses.get(found.course());
        var status = enrolled ? RequestStatus.ENROLLED : RequestStatus.DECLINED;
        move(course, found.person(), found.organisation(), status, null);
        tell(found.person(), enrolled ? "course.notice.enrolled" : "course.notice.declined", course);
    }

    /** Requests for a course that the reader may see: one's own, one's school's, the municipality's. */
    @Transactional(readOnly = true)
    public List<CourseRequest> of(UUID course) {
        return store.of(courses.get(course).id(), viewers.current().tokens());
    }

    private void move(Course course, UUID person, UUID place, RequestStatus to, @Nullable UUID by) {
        var audience = permissions.audience("course.request", place, person);
        store.put(course.id(), person, place, new Step(to, by, clock.instant()), audience);
    }

    private Course open(UUID id) {
        var course = courses.get(id);
        if (course.begun(courses.today())) {
            throw new Refusal("course.refusal.begun");
        }
        return course;
    }

    private void tell(UUID person, String key, Course course) {
        notices.send(new Notice(
                person, NoticeKind.CHANGE, key, List.of(course.title()), CoursePaths.page(course.id()), false));
    }

    private UUID workplace() {
        var viewer = viewers.current();
        return viewer.schools().stream()
                .findFirst()
                .or(viewer::municipality)
                .orElseThrow(() -> new Refusal("course.refusal.no-workplace"));
    }

    private UUID me() {
        return viewers.current().person();
    }
}

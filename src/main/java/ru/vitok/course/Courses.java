package ru.vitok.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.CoursesConfirmed;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** The catalogue: filled from confirmed schedules and by hand. */
@Service
public class Courses {

    private final CourseStore store;
    private final CourseEntries entries;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;
    private final ZoneId zone;

    Courses(
            CourseStore store,
            CourseEntries entries,
            Permissions permissions,
            Viewers viewers,
            Clock clock,
            @Value("${vitok.zone}") ZoneId zone) {
        this.store = store;
        this.entries = entries;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
        this.zone = zone;
    }

    /** Adds a course, or brings the one with the same title and beginning up to date. */
    @Transactional
    public UUID put(CourseDraft draft) {
        permissions.require("course", store.known(draft) ? Action.EDIT : Action.CREATE, draft.organisation(), null);
        if (draft.title().isBlank() || draft.title().length() > CourseDraft.TITLE_MAX) {
            throw new Refusal("course.refusal.title", CourseDraft.TITLE_MAX);
        }
        var subjectHours = draft.subjectHours();
        if (draft.hours() <= 0 || subjectHours != null && (subjectHours < 0 || subjectHours > draft.hours())) {
            throw new Refusal("course.refusal.hours");
        }
        if (draft.start() != null && draft.end() != null && draft.end().isBefore(draft.start())) {
            throw new Refusal("course.refusal.dates");
        }
        return keep(draft);
    }

    @Transactional(readOnly = true)
    public List<Course> list(CourseFilter filter) {
        return store.list(filter, today(), viewers.current());
    }

    @Transactional(readOnly = true)
    public Course get(UUID id) {
        return store.find(id, viewers.current()).orElseThrow(Refusal::notFound);
    }

    @Transactional(readOnly = true)
    public List<String> subjects() {
        return store.subjects(viewers.current());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Whoever confirmed the schedule was allowed to; the import has checked the lines. */
    @EventListener
    void on(CoursesConfirmed confirmed) {
        for (var line : confirmed.courses()) {
            keep(new CourseDraft(
                    confirmed.organisation(),
                    line.programme(),
                    line.organiser(),
                    line.hours(),
                    line.subjectHours(),
                    line.subject(),
                    line.mode(),
                    line.start(),
                    line.end(),
                    line.seats(),
                    line.topics(),
                    line.funding()));
        }
    }

    private UUID keep(CourseDraft draft) {
        var audience = permissions.audience("course", draft.organisation(), null);
        var id = store.put(draft, audience);
        entries.put(id, draft, audience);
        return id;
    }
}

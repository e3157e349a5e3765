package ru.vitok.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.CourseLine;
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
        return keep(draft.organisation(), List.of(draft)).getFirst();
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
        var organisation = confirmed.organisation();
        keep(
                organisation,
                confirmed.courses().stream()
                        .map(line -> draft(organisation, line))
                        .toList());
    }

    private static CourseDraft draft(UUID organisation, CourseLine line) {
        return new CourseDraft(
                organisation,
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
                line.funding());
    }

    /** A schedule that names a course twice means its last line. */
    private List<UUID> keep(UUID organisation, List<CourseDraft> drafts) {
        var audience = permissions.audience("course", organisation, null);
        var kept = new LinkedHashMap<UUID, CourseDraft>();
        drafts.forEach(it -> kept.put(store.put(it, audience), it));
        entries.put(kept, audience);
        return List.copyOf(kept.keySet());
    }
}

package ru.vitok.analysis;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Audience;
import ru.vitok.people.Permissions;

/** Gives a confirmed field into the hands of clubs: they and the municipality's people see it from then on. */
@Component
class HandOver {

    private final FieldStore fields;
    private final FieldTrail trail;
    private final FieldSchools schools;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOver(
            FieldStore fields,
            FieldTrail trail,
            FieldSchools schools,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.fields = fields;
        this.trail = trail;
        this.schools = schools;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    void give(FieldRecord field, Set<UUID> clubs, String note) {
        var row = field.row();
        if (row.scope() == Scope.SCHOOL) {
            throw Refusal.conflict("analysis.refusal.one-school");
        }
        if (!schools.enoughForAnybody(row)) {
            throw Refusal.conflict("analysis.refusal.few-schools");
        }
        clubs.forEach(it -> fields.handedOver(row.id(), it, note, clock.instant()));
        var audience = new LinkedHashSet<>(permissions.audience("problem-field.published", field.organisation(), null));
        fields.clubs(row.id()).forEach(it -> audience.add(Audience.club(it)));
        fields.move(row.id(), ProblemFieldStatus.PUBLISHED, audience);
        fields.stamp(row.id(), "published", clock.instant());
        trail.enter(fields.find(row.id()).orElseThrow(), Set.of());
        events.publishEvent(new ProblemFieldPublished(
                row.id(), row.municipality(), row.subject(), row.grade(), row.skill(), Set.copyOf(clubs), note));
    }
}

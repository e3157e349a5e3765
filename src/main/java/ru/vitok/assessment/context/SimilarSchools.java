package ru.vitok.assessment.context;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Groups of similar schools: a school sees its own conditions, those who answer for the municipality all. */
@Service
public class SimilarSchools {

    private static final int SOURCE = 300;

    private final ConditionStore store;
    private final GroupRenewal renewal;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    SimilarSchools(
            ConditionStore store,
            GroupRenewal renewal,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.store = store;
        this.renewal = renewal;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Those whose conditions the person may see, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<SimilarSchool> list() {
        if (!permissions.anywhere("school-context", Action.VIEW)) {
            throw Refusal.notFound();
        }
        var all = organisations.schools(here());
        var alike = all.stream().collect(Collectors.groupingBy(SimilarSchools::cluster, Collectors.counting()));
        var rule = store.rule(here());
        var place = here();
        var years = viewers.asSystem(() -> store.of(place)).stream()
                .collect(Collectors.groupingBy(SchoolConditions::school));
        return all.stream()
                .filter(it -> permissions.allows("school-context", Action.VIEW, it.id(), null))
                .map(it -> {
                    var own = years.getOrDefault(it.id(), List.of());
                    var latest = own.isEmpty() ? null : own.getFirst();
                    return new SimilarSchool(
                            it,
                            latest,
                            own,
                            latest == null ? null : SimilarGroup.of(latest, rule),
                            alike.getOrDefault(cluster(it), 0L).intValue());
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public SimilarityRule rule() {
        if (!permissions.anywhere("school-context", Action.VIEW)) {
            throw Refusal.notFound();
        }
        return store.rule(here());
    }

    public boolean mayChange() {
        return permissions.allows("school-context", Action.EDIT, here(), null);
    }

    /** Sets the limits and reckons every school's group anew. */
    @Transactional
    public void change(SimilarityRule rule) {
        permissions.require("school-context", Action.EDIT, here(), null);
        var wrong = rule.limits().entrySet().stream()
                .anyMatch(it -> it.getValue() < 0 || it.getKey().share() && it.getValue() > SchoolCondition.WHOLE);
        if (wrong || rule.signs() < 1 || rule.signs() >= SchoolCondition.values().length) {
            throw new Refusal("assessment.refusal.similarity-limits");
        }
        if (rule.source().isBlank() || rule.source().length() > SOURCE) {
            throw new Refusal("assessment.refusal.similarity-source");
        }
        var place = here();
        store.put(place, rule, viewers.current().name(), clock.instant());
        viewers.asSystem(() -> renewal.renew(place));
    }

    private static String cluster(Organisation school) {
        return Objects.requireNonNullElse(school.cluster(), "");
    }

    private UUID here() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }
}

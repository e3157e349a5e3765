package ru.vitok.assessment.context;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ResultsChanged;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.people.SchoolGroups;

/** Reckons the groups of a municipality's schools anew; where a group changed, analysis begins anew too. */
@Component
public class GroupRenewal {

    private final ConditionStore store;
    private final SchoolGroups groups;
    private final SliceStore slices;
    private final ApplicationEventPublisher events;

    GroupRenewal(ConditionStore store, SchoolGroups groups, SliceStore slices, ApplicationEventPublisher events) {
        this.store = store;
        this.groups = groups;
        this.slices = slices;
        this.events = events;
    }

    public void renew(UUID municipality) {
        var rule = store.rule(municipality);
        var localities = groups.localities(municipality);
        var told = new HashMap<UUID, String>();
        latest(municipality).forEach((school, conditions) -> {
            var name = SimilarGroup.of(conditions, rule).name();
            if (name != null && !name.equals(localities.get(school))) {
                told.put(school, name);
            }
        });
        if (groups.put(municipality, told)) {
            var tests = new LinkedHashSet<>(
                    slices.withData(municipality).stream().map(SliceRow::key).toList());
            if (!tests.isEmpty()) {
                events.publishEvent(new ResultsChanged(municipality, tests));
            }
        }
    }

    /** Of each school its last year. */
    private Map<UUID, SchoolConditions> latest(UUID municipality) {
        var latest = new LinkedHashMap<UUID, SchoolConditions>();
        store.of(municipality).forEach(it -> latest.putIfAbsent(it.school(), it));
        return latest;
    }
}

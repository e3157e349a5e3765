package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.TaskResult;
import ru.vitok.people.Viewers;

/** Tasks over the groups by mark where no works are known, as far as a report tells them. */
@Component
class ReportedProfiles {

    private final ReportedGroups groups;
    private final Viewers viewers;

    ReportedProfiles(ReportedGroups groups, Viewers viewers) {
        this.groups = groups;
        this.viewers = viewers;
    }

    /**
     * @param known schools whose small groups the reader sees anyway
     * @param seen schools whose rows the reader sees
     */
    List<TaskProfile> ofMunicipality(
            List<TaskResult> tasks, UUID municipality, TestKey test, List<UUID> known, Set<UUID> seen) {
        var told = read(municipality, test, null);
        var works = new HashMap<Integer, Integer>();
        told.forEach((mark, it) -> works.put(mark, it.least()));
        var own = new HashMap<Integer, Integer>();
        for (var school : known) {
            read(municipality, test, school).forEach((mark, it) -> own.merge(mark, it.least(), Integer::sum));
        }
        var few = MarkGroups.ofFewSchools(viewers.asSystem(() -> groups.schools(municipality, test)), seen);
        return profiles(tasks, told, MarkGroups.withheld(works, own, few));
    }

    List<TaskProfile> ofSchool(List<TaskResult> tasks, UUID municipality, TestKey test, UUID school) {
        return profiles(tasks, read(municipality, test, school), Set.of());
    }

    private Map<Integer, ReportedGroups.Group> read(UUID municipality, TestKey test, @Nullable UUID school) {
        return viewers.asSystem(() -> groups.read(municipality, test, school));
    }

    private static List<TaskProfile> profiles(
            List<TaskResult> tasks, Map<Integer, ReportedGroups.Group> told, Set<Integer> withheld) {
        var profiles = new ArrayList<TaskProfile>();
        for (var task : tasks) {
            if (task.percent() != null
                    && told.values().stream().anyMatch(it -> it.percents().containsKey(task.number()))) {
                profiles.add(Profiles.reported(task, task.percent(), told, withheld));
            }
        }
        return profiles;
    }
}

package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.ResultSources;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.TaskResult;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * Tasks over the groups by mark. Of a school it is told only to those who see its small groups: the groups of all other
 * schools and of the municipality together would give them away.
 */
@Service
public class TaskProfiles {

    private static final String SMALL = "results.small";

    private final Results results;
    private final ScoreCounts counts;
    private final ReportedProfiles reported;
    private final ResultSources sources;
    private final Readership readership;
    private final Permissions permissions;
    private final Viewers viewers;

    TaskProfiles(
            Results results,
            ScoreCounts counts,
            ReportedProfiles reported,
            ResultSources sources,
            Readership readership,
            Permissions permissions,
            Viewers viewers) {
        this.results = results;
        this.counts = counts;
        this.reported = reported;
        this.sources = sources;
        this.readership = readership;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /**
     * Of the municipality's works; groups under ten are withheld. Where some schools have none, of the municipality's row in
     * the report, if there is one: the works of some schools are not the municipality's.
     */
    @Transactional(readOnly = true)
    public List<TaskProfile> ofMunicipality(SliceKey key, UUID municipality) {
        var whole = results.tasks(key, municipality);
        var test = TestKey.of(key);
        var schools = viewers.current().schools().stream()
                .filter(it -> permissions.allows(SMALL, Action.VIEW, it, null))
                .toList();
        if (sources.of(key, municipality).reported()) {
            return reported.ofMunicipality(whole.tasks(), municipality, test, schools, readership.seen(municipality));
        }
        var all = read(municipality, test, null);
        var known = new HashMap<Integer, Map<Integer, Integer>>();
        for (var school : schools) {
            read(municipality, test, school)
                    .forEach((place, own) -> byMark(own)
                            .forEach((mark, n) -> known.computeIfAbsent(place, _ -> new HashMap<>())
                                    .merge(mark, n, Integer::sum)));
        }
        var few = MarkGroups.ofFewSchools(
                viewers.asSystem(() -> counts.schools(municipality, test)), readership.seen(municipality));
        var edges = viewers.asSystem(() -> counts.edges(municipality, test, null));
        return profiles(whole.tasks(), all, edges, place -> {
            var works = byMark(all.getOrDefault(place, List.of()));
            return MarkGroups.withheld(works, known.getOrDefault(place, Map.of()), few);
        });
    }

    /** Of one school's works, small groups among them. */
    @Transactional(readOnly = true)
    public List<TaskProfile> ofSchool(SliceKey key, UUID municipality, UUID school) {
        if (!permissions.allows(SMALL, Action.VIEW, school, null)) {
            throw Refusal.notFound();
        }
        var map = results.heatMap(key, municipality);
        var line = map.schools().stream().filter(it -> it.id().equals(school)).findFirst();
        var test = TestKey.of(key);
        var tasks = line.orElseThrow(Refusal::notFound).results().tasks();
        var all = read(municipality, test, school);
        if (all.isEmpty()) {
            return reported.ofSchool(tasks, municipality, test, school);
        }
        var edges = viewers.asSystem(() -> counts.edges(municipality, test, school));
        return profiles(tasks, all, edges, _ -> Set.of());
    }

    /** Single works far from the journal; for those alone who see the school's small groups. */
    @Transactional(readOnly = true)
    public List<FarWork> far(SliceKey key, UUID municipality, UUID school) {
        if (!permissions.allows(SMALL, Action.VIEW, school, null)) {
            throw Refusal.notFound();
        }
        return viewers.asSystem(() -> counts.far(municipality, TestKey.of(key), school));
    }

    private Map<Integer, List<ScoreCounts.Count>> read(UUID municipality, TestKey test, @Nullable UUID school) {
        return viewers.asSystem(() -> counts.read(municipality, test, school));
    }

    /** Hears which groups of a task are withheld. */
    private interface Withheld {
        Set<Integer> at(int place);
    }

    private static List<TaskProfile> profiles(
            List<TaskResult> tasks,
            Map<Integer, List<ScoreCounts.Count>> counts,
            Map<Integer, Double> edges,
            Withheld withheld) {
        var profiles = new ArrayList<TaskProfile>();
        for (var place = 0; place < tasks.size(); place++) {
            var task = tasks.get(place);
            var own = counts.getOrDefault(place, List.of());
            if (task.percent() != null && !own.isEmpty()) {
                profiles.add(Profiles.of(task, own, edges.get(place), withheld.at(place)));
            }
        }
        return profiles;
    }

    private static Map<Integer, Integer> byMark(List<ScoreCounts.Count> counts) {
        var works = new HashMap<Integer, Integer>();
        counts.forEach(it -> works.merge(it.mark(), it.works(), Integer::sum));
        return works;
    }
}

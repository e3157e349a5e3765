package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.HeatMap;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Action;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * Marks, primary scores and the journal of a test for the municipality and its schools, in alphabetical order. Shows what
 * the results by task show and withholds what they withhold.
 */
@Service
public class WorkFigures {

    private static final String SMALL = "results.small";
    private static final String OBJECTIVITY = "objectivity";

    private final Results results;
    private final TestSource source;
    private final Readership readership;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    WorkFigures(
            Results results,
            TestSource source,
            Readership readership,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.results = results;
        this.source = source;
        this.readership = readership;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** The municipality first, then its clusters, then the schools that the person may see. */
    @Transactional(readOnly = true)
    public List<GroupFigures> groups(SliceKey key, UUID municipality) {
        var map = results.heatMap(key, municipality);
        var data = data(key, municipality);
        var seen = readership.seen(municipality);
        var names = new HashMap<UUID, String>();
        organisations.schools(municipality).stream()
                .filter(it -> it.cluster() != null)
                .forEach(it -> names.put(it.id(), Objects.requireNonNull(it.cluster())));
        var groups = new ArrayList<GroupFigures>();
        groups.add(new MunicipalFigures(map.municipality(), data.values(), this::small, seen)
                .row(permissions.allows(OBJECTIVITY, Action.VIEW, municipality, null)));
        if (groups.getFirst().marks() != null) {
            groups.addAll(clusters(map, new ClusterSums(data, names, this::small, seen)));
        }
        var withheld = WithheldJournals.of(data, names, readership.known());
        var hidden = hidden(map, municipality);
        for (var line : map.schools()) {
            groups.add(school(line, hidden.contains(line.id()) ? null : data.get(line.id()), withheld));
        }
        return groups;
    }

    /** Schools of which nothing is told; of one whose marks are told something is. */
    private Set<UUID> hidden(HeatMap map, UUID municipality) {
        var unmarked = map.schools().stream().anyMatch(it -> it.results().marks() == null);
        return unmarked ? readership.withheld(map.key(), municipality).schools() : Set.of();
    }

    private Map<UUID, ScoreData> data(SliceKey key, UUID municipality) {
        var data = new HashMap<UUID, ScoreData>();
        viewers.asSystem(() -> source.scores(municipality, TestKey.of(key))).forEach(it -> data.put(it.school(), it));
        return data;
    }

    private static List<GroupFigures> clusters(HeatMap map, ClusterSums sums) {
        var marks = sums.marks();
        var journals = sums.journals();
        var groups = new ArrayList<GroupFigures>();
        sums.tellable()
                .forEach((name, it) -> groups.add(new GroupFigures(
                        null,
                        name,
                        "",
                        it.works(),
                        map.municipality().maxPrimaryScore(),
                        marks ? it.marks() : null,
                        it.scores(),
                        journals ? JournalFigures.of(it.journal(), false, false) : null,
                        null)));
        return groups;
    }

    private GroupFigures school(HeatMap.Line line, @Nullable ScoreData data, Set<UUID> withheld) {
        var own = line.results();
        if (data == null) {
            return new GroupFigures(
                    line.code(), null, line.name(), own.participants(), own.maxPrimaryScore(), null, null, null, null);
        }
        var small = small(line.id());
        var objectivity = permissions.allows(OBJECTIVITY, Action.VIEW, line.id(), null);
        return new GroupFigures(
                line.code(),
                null,
                line.name(),
                own.participants(),
                own.maxPrimaryScore(),
                own.marks() != null || data.lacksMarks() ? data.markCounts() : null,
                data.scores(),
                small || !withheld.contains(line.id()) ? JournalFigures.of(data.journal(), small, objectivity) : null,
                objectivity ? HistogramPeaks.of(data.scores(), own.boundaries()) : null);
    }

    private boolean small(UUID school) {
        return permissions.allows(SMALL, Action.VIEW, school, null);
    }
}

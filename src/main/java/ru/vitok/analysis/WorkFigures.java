package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var untold = untold(key, municipality, data);
        for (var line : map.schools()) {
            var marked = line.results().marks() != null || untold.contains(line.id());
            groups.add(school(line, marked ? data.get(line.id()) : null, withheld));
        }
        return groups;
    }

    /** Schools without marks because no report tells them, not because they are withheld. */
    private Set<UUID> untold(SliceKey key, UUID municipality, Map<UUID, ScoreData> data) {
        var lacking = data.values().stream()
                .filter(ScoreData::lacksMarks)
                .map(ScoreData::school)
                .collect(Collectors.toSet());
        if (!lacking.isEmpty()) {
            var withheld = readership.withheld(key, municipality);
            lacking.removeIf(it -> withheld.hides(it) && !small(it));
        }
        return lacking;
    }

    private Map<UUID, ScoreData> data(SliceKey key, UUID municipality) {
        var data = new HashMap<UUID, ScoreData>();
        viewers.asSystem(() -> source.scores(municipality, TestKey.of(key))).forEach(it -> data.put(it.school(), it));
        return data;
    }

    private static List<GroupFigures> clusters(HeatMap map, ClusterSums sums) {
        var journals = sums.journals();
        var groups = new ArrayList<GroupFigures>();
        sums.tellable()
                .forEach((name, it) -> groups.add(new GroupFigures(
                        null,
                        name,
                        "",
                        it.works(),
                        map.municipality().maxPrimaryScore(),
                        it.marks(),
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
                data.markCounts(),
                data.scores(),
                small || !withheld.contains(line.id()) ? JournalFigures.of(data.journal(), small, objectivity) : null,
                objectivity ? HistogramPeaks.of(data.scores(), own.boundaries()) : null);
    }

    private boolean small(UUID school) {
        return permissions.allows(SMALL, Action.VIEW, school, null);
    }
}

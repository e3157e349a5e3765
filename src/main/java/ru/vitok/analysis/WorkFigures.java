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
import ru.vitok.assessment.HeatMap;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.SmallGroups;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.MarkCounts;

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
    private final Permissions permissions;
    private final Viewers viewers;

    WorkFigures(Results results, TestSource source, Permissions permissions, Viewers viewers) {
        this.results = results;
        this.source = source;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** The municipality first, then the schools that the person may see. */
    @Transactional(readOnly = true)
    public List<GroupFigures> groups(SliceKey key, UUID municipality) {
        var map = results.heatMap(key, municipality);
        var data = data(key, municipality);
        var compared = new HashMap<UUID, Integer>();
        var works = new HashMap<UUID, Integer>();
        data.forEach((school, it) -> {
            compared.put(school, it.journal().compared());
            works.put(school, it.works());
        });
        var withheld = SmallGroups.withheld(compared, List.of(), SmallGroups.withheld(works));
        var groups = new ArrayList<GroupFigures>();
        groups.add(whole(map, municipality, data, compared));
        for (var line : map.schools()) {
            groups.add(school(line, data.get(line.id()), withheld));
        }
        return groups;
    }

    private Map<UUID, ScoreData> data(SliceKey key, UUID municipality) {
        var data = new HashMap<UUID, ScoreData>();
        viewers.asSystem(() -> source.scores(municipality, key.year())).stream()
                .filter(it -> it.key().equals(TestKey.of(key)))
                .forEach(it -> data.put(it.school(), it));
        return data;
    }

    private GroupFigures whole(
            HeatMap map, UUID municipality, Map<UUID, ScoreData> data, Map<UUID, Integer> compared) {
        var all = map.municipality();
        if (data.isEmpty() || all.marks() == null) {
            return new GroupFigures(null, "", all.participants(), all.maxPrimaryScore(), null, null, null, null);
        }
        var marks = new MarkCounts(0, 0, 0, 0);
        var scores = Distribution.EMPTY;
        var journal = JournalCounts.NONE;
        for (var it : data.values()) {
            marks = marks.plus(it.markCounts());
            scores = scores.plus(it.scores());
            journal = journal.plus(it.journal());
        }
        var own = compared.entrySet().stream()
                .filter(it -> permissions.allows(SMALL, Action.VIEW, it.getKey(), null))
                .mapToInt(Map.Entry::getValue)
                .sum();
        var tells = SmallGroups.few(journal.compared()) || own > 0 && SmallGroups.few(journal.compared() - own);
        return new GroupFigures(
                null,
                "",
                all.participants(),
                all.maxPrimaryScore(),
                marks,
                scores,
                tells ? null : figures(journal, false, false),
                permissions.allows(OBJECTIVITY, Action.VIEW, municipality, null)
                        ? HistogramPeaks.of(scores, all.boundaries())
                        : null);
    }

    private GroupFigures school(HeatMap.Line line, @Nullable ScoreData data, Set<UUID> withheld) {
        var own = line.results();
        if (data == null || own.marks() == null) {
            return new GroupFigures(
                    line.code(), line.name(), own.participants(), own.maxPrimaryScore(), null, null, null, null);
        }
        var small = permissions.allows(SMALL, Action.VIEW, line.id(), null);
        var objectivity = permissions.allows(OBJECTIVITY, Action.VIEW, line.id(), null);
        return new GroupFigures(
                line.code(),
                line.name(),
                own.participants(),
                own.maxPrimaryScore(),
                data.markCounts(),
                data.scores(),
                small || !withheld.contains(line.id()) ? figures(data.journal(), small, objectivity) : null,
                objectivity ? HistogramPeaks.of(data.scores(), own.boundaries()) : null);
    }

    private static @Nullable JournalFigures figures(JournalCounts counts, boolean small, boolean objectivity) {
        if (counts.compared() == 0) {
            return null;
        }
        var ranks = objectivity && counts.compared() >= Rules.LEAST_PARTICIPANTS;
        return new JournalFigures(
                counts.lowered(),
                counts.kept(),
                counts.raised(),
                small ? counts.far() : null,
                ranks ? counts.tied() : null,
                ranks ? counts.simple() : null);
    }
}

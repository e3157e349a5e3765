package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.SmallGroups;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * Signs of marking that is not objective and the early warning of low results. Seen by the school itself, the analyst
 * and the committee of its municipality; schools stand in alphabetical order only.
 */
@Service
public class Warnings {

    private final TestSource source;
    private final LowResultSettings settings;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    Warnings(
            TestSource source,
            LowResultSettings settings,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.source = source;
        this.settings = settings;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public List<ObjectivityRow> objectivity(int year) {
        var rows = new ArrayList<ObjectivityRow>();
        var visible = visible("objectivity");
        if (!visible.isEmpty()) {
            var scores = scores(year);
            var signs = new ArrayList<>(BoundaryPeaks.find(scores, year));
            signs.addAll(JournalMismatch.find(scores, year));
            for (var school : visible) {
                signs.stream()
                        .filter(it -> it.school().equals(school.id()))
                        .forEach(it -> rows.add(row(school, it, scores)));
            }
        }
        return rows;
    }

    @Transactional(readOnly = true)
    public List<LowResultRow> lowResults(int year) {
        var rows = new ArrayList<LowResultRow>();
        var visible = visible("low-results");
        if (!visible.isEmpty()) {
            var scores = scores(year);
            var found = LowResults.find(scores, year, settings.rule());
            for (var school : visible) {
                var shares = found.getOrDefault(school.id(), List.of());
                if (!shares.isEmpty()) {
                    var procedures =
                            shares.stream().map(it -> shown(it, school, scores)).toList();
                    rows.add(new LowResultRow(
                            school.code(),
                            school.name(),
                            procedures,
                            settings.rule().code()));
                }
            }
        }
        return rows;
    }

    private List<ScoreData> scores(int year) {
        var municipality = viewers.current().municipality().orElseThrow();
        return viewers.asSystem(() -> source.scores(municipality, year));
    }

    /** In alphabetical order, as the directory gives them. */
    private List<Organisation> visible(String object) {
        return viewers.current()
                .municipality()
                .filter(_ -> permissions.anywhere(object, Action.VIEW))
                .map(it -> organisations.schools(it).stream()
                        .filter(school -> permissions.allows(object, Action.VIEW, school.id(), null))
                        .toList())
                .orElse(List.of());
    }

    private static ObjectivityRow row(Organisation school, BiasSign sign, List<ScoreData> scores) {
        var journal = sign.marker() == Marker.JOURNAL_MISMATCH;
        return new ObjectivityRow(
                school.code(),
                school.name(),
                sign.marker(),
                procedure(sign.school(), scores),
                null,
                null,
                sign.mark(),
                journal ? 100 * sign.statistic() : sign.statistic(),
                journal ? 100 * sign.expected() : sign.expected(),
                sign.n(),
                sign.against());
    }

    private static String procedure(UUID school, List<ScoreData> scores) {
        return scores.stream()
                .filter(it -> it.school().equals(school))
                .map(it -> it.key().procedure())
                .findFirst()
                .orElse("");
    }

    /** The share of a group under ten, and of one that would give it away, is for those who see small groups. */
    private LowResultRow.Procedure shown(LowShare it, Organisation school, List<ScoreData> scores) {
        var marked = scores.stream()
                .filter(data -> data.key().equals(it.key()))
                .collect(Collectors.toMap(ScoreData::school, ScoreData::marked));
        var told = permissions.allows("results.small", Action.VIEW, school.id(), null)
                || !SmallGroups.withheld(marked).contains(school.id());
        var key = it.key();
        return new LowResultRow.Procedure(
                key.procedure(), key.subject(), key.grade(), told ? it.share() : null, it.n());
    }
}

package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    Warnings(TestSource source, Organisations organisations, Permissions permissions, Viewers viewers) {
        this.source = source;
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
            var found = LowResults.find(scores(year), year);
            for (var school : visible) {
                var shares = found.getOrDefault(school.id(), List.of());
                if (!shares.isEmpty()) {
                    var procedures = shares.stream().map(Warnings::procedure).toList();
                    rows.add(new LowResultRow(school.code(), school.name(), procedures, LowResults.RULE));
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

    private static LowResultRow.Procedure procedure(LowShare it) {
        return new LowResultRow.Procedure(
                it.key().procedure(), it.key().subject(), it.key().grade(), it.share(), it.n());
    }
}

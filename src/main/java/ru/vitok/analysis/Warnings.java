package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.Readership;
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
    private final Readership readership;
    private final LowResultSettings settings;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    Warnings(
            TestSource source,
            Readership readership,
            LowResultSettings settings,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.source = source;
        this.readership = readership;
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
            var pooled = new PooledSigns(scores, clusters(municipality()), readership.known());
            for (var school : visible) {
                signs.stream()
                        .filter(it -> it.school().equals(school.id()))
                        .forEach(it -> rows.add(row(school, it, procedure(it, scores, year), pooled.told(it, year))));
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
            var withheld = new WithheldMarks(readership, municipality());
            for (var school : visible) {
                var shares = found.getOrDefault(school.id(), List.of());
                if (!shares.isEmpty()) {
                    var procedures = shares.stream()
                            .map(it -> shown(it, school, withheld.of(it.key())))
                            .toList();
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
        var municipality = municipality();
        return viewers.asSystem(() -> source.scores(municipality, year));
    }

    private UUID municipality() {
        return viewers.current().municipality().orElseThrow();
    }

    private Map<UUID, String> clusters(UUID municipality) {
        return organisations.schools(municipality).stream()
                .collect(Collectors.toMap(Organisation::id, it -> Objects.requireNonNullElse(it.cluster(), "")));
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

    private static ObjectivityRow row(Organisation school, BiasSign sign, String procedure, boolean told) {
        var times = sign.marker() == Marker.JOURNAL_MISMATCH ? 100 : 1;
        return new ObjectivityRow(
                school.code(),
                school.name(),
                sign.marker(),
                procedure,
                null,
                null,
                sign.mark(),
                told ? times * sign.statistic() : null,
                told ? times * sign.expected() : null,
                told ? sign.n() : null,
                sign.against());
    }

    private static String procedure(BiasSign sign, List<ScoreData> scores, int year) {
        return PooledSigns.files(sign, scores, year)
                .map(it -> it.key().procedure())
                .findFirst()
                .orElse("");
    }

    /** The share of a group under ten, and of one that would give it away, is for those who see small groups. */
    private LowResultRow.Procedure shown(LowShare it, Organisation school, Set<UUID> withheld) {
        var told =
                permissions.allows("results.small", Action.VIEW, school.id(), null) || !withheld.contains(school.id());
        var key = it.key();
        return new LowResultRow.Procedure(
                key.procedure(), key.subject(), key.grade(), told ? it.share() : null, it.n());
    }
}

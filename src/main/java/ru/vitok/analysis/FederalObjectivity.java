package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.Readership;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * Objectivity by the federal method, seen by whom {@link Warnings} are seen: the school itself, the analyst and the
 * committee of its municipality; schools in alphabetical order, never as a list to take away.
 */
@Service
public class FederalObjectivity {

    private static final String OBJECT = "objectivity";

    private final TestSource source;
    private final RegionScores region;
    private final Readership readership;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    FederalObjectivity(
            TestSource source,
            RegionScores region,
            Readership readership,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.source = source;
        this.region = region;
        this.readership = readership;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public FederalReport report(int year) {
        var visible = visible();
        if (visible.isEmpty()) {
            return new FederalReport(new FederalIndex(year, 0, null, null, List.of()), List.of());
        }
        var findings = findings(year);
        return new FederalReport(index(year, findings), rows(visible, findings, year));
    }

    @Transactional(readOnly = true)
    public List<ObjectivityRow> rows(int year) {
        return report(year).rows();
    }

    /** The index with its markers; those of one school see which markers were reckoned, not how many schools they mark. */
    @Transactional(readOnly = true)
    public FederalIndex index(int year) {
        return report(year).index();
    }

    private List<ObjectivityRow> rows(List<Organisation> visible, List<FederalFinding> findings, int year) {
        var rows = new ArrayList<ObjectivityRow>();
        for (var school : visible) {
            findings.forEach(finding -> finding.signs().stream()
                    .filter(it -> it.school().equals(school.id()))
                    .forEach(it -> rows.add(row(school, finding.test(), it, told(school, finding.test(), year)))));
        }
        return rows;
    }

    /** The figure of a school that the results withhold would tell what they withhold. */
    private boolean told(Organisation school, FederalTest test, int year) {
        if (permissions.allows("results.small", Action.VIEW, school.id(), null)) {
            return true;
        }
        var municipality = viewers.current().municipality().orElseThrow();
        var jump = test.marker().marker() == Marker.JUMP;
        return List.of(test.in(year), jump ? test.earlier(year) : test.in(year)).stream()
                .noneMatch(it -> readership.withheld(it.slice(), municipality).hides(school.id()));
    }

    private FederalIndex index(int year, List<FederalFinding> findings) {
        var asked = new HashSet<UUID>();
        var marked = new HashSet<UUID>();
        findings.forEach(it -> {
            asked.addAll(it.asked());
            it.signs().forEach(sign -> marked.add(sign.school()));
        });
        var whole = viewers.current()
                .municipality()
                .filter(it -> permissions.allows(OBJECT, Action.VIEW, it, null))
                .isPresent();
        return new FederalIndex(
                year,
                asked.size(),
                whole ? marked.size() : null,
                whole && !asked.isEmpty() ? 100 - 100.0 * marked.size() / asked.size() : null,
                findings.stream().map(it -> line(it, whole)).toList());
    }

    private List<FederalFinding> findings(int year) {
        var municipality = viewers.current().municipality().orElseThrow();
        return viewers.asSystem(() ->
                new FederalMethod(source.scores(municipality, year), region.read(municipality, year), year).find());
    }

    private List<Organisation> visible() {
        return viewers.current()
                .municipality()
                .filter(_ -> permissions.anywhere(OBJECT, Action.VIEW))
                .map(it -> organisations.schools(it).stream()
                        .filter(school -> permissions.allows(OBJECT, Action.VIEW, school.id(), null))
                        .toList())
                .orElse(List.of());
    }

    private static FederalIndex.Line line(FederalFinding it, boolean whole) {
        var test = it.test();
        return new FederalIndex.Line(
                test.marker(),
                test.procedure(),
                test.subject(),
                test.grade(),
                it.missing(),
                it.asked().size(),
                whole ? it.signs().size() : null);
    }

    private static ObjectivityRow row(Organisation school, FederalTest test, FederalSign sign, boolean told) {
        return new ObjectivityRow(
                school.code(),
                school.name(),
                test.marker().marker(),
                test.procedure(),
                test.subject(),
                test.grade(),
                null,
                told ? sign.statistic() : null,
                told ? sign.bound() : null,
                told ? sign.n() : null,
                false);
    }
}

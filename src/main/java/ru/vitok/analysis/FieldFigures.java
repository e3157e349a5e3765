package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.ResultSource;
import ru.vitok.assessment.ResultSources;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.statistics.Sample;

/** The figures behind a problem field: over the years, and by school for those who may see schools. */
@Service
public class FieldFigures {

    private static final String SCHOOL = "problem-field.school";

    private final ProblemFields fields;
    private final TestSource source;
    private final FieldTelling telling;
    private final ResultSources sources;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    FieldFigures(
            ProblemFields fields,
            TestSource source,
            FieldTelling telling,
            ResultSources sources,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.fields = fields;
        this.source = source;
        this.telling = telling;
        this.sources = sources;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** The place of the field in every year that has data and ten participants, and gives no smaller group away. */
    @Transactional(readOnly = true)
    public List<FieldYear> years(UUID field) {
        var row = fields.get(field);
        var years = new ArrayList<FieldYear>();
        var reported = sources.of(row.municipality());
        for (var test : series(row)) {
            var place = row.place(test);
            index(test, row.skillCode()).ifPresent(item -> {
                var total = place.total(item);
                if (total.n() >= Rules.LEAST_PARTICIPANTS && telling.place(row, test, item)) {
                    var interval = Measures.interval(place, item);
                    var skill = test.items().get(item);
                    years.add(new FieldYear(
                            test.key().year(),
                            place.percent(item),
                            interval == null ? null : interval.low(),
                            interval == null ? null : interval.high(),
                            (int) total.n(),
                            skill.region(),
                            skill.country(),
                            reported.getOrDefault(test.key().slice(), ResultSource.WORKS),
                            place.behind(item).size()));
                }
            });
        }
        return years;
    }

    /** Schools in alphabetical order as far as the person may see schools; small groups are withheld. */
    @Transactional(readOnly = true)
    public List<FieldSchool> schools(UUID field) {
        var row = fields.get(field);
        var visible = organisations.schools(row.municipality()).stream()
                .filter(it -> permissions.allows(SCHOOL, Action.VIEW, it.id(), null))
                .toList();
        var test =
                series(row).stream().filter(it -> it.key().year() == row.year()).findFirst();
        if (visible.isEmpty() || test.isEmpty()) {
            return List.of();
        }
        return index(test.get(), row.skillCode())
                .map(item -> rows(row, test.get(), item, visible))
                .orElse(List.of());
    }

    private List<FieldSchool> rows(ProblemFieldRow row, TestData test, int item, List<Organisation> visible) {
        var samples = new HashMap<UUID, Sample>();
        for (var it : row.place(test).schools()) {
            samples.put(it.school(), it.items().get(item));
        }
        var withheld = telling.withheld(row, test);
        var skill = test.items().get(item);
        var rows = new ArrayList<FieldSchool>();
        for (var school : visible) {
            var sample = samples.getOrDefault(school.id(), Sample.EMPTY);
            if (sample.n() > 0) {
                var hidden = withheld.hides(school.id(), skill.tasks()) && !telling.seesSmall(school.id());
                rows.add(new FieldSchool(
                        school.code(),
                        school.name(),
                        hidden ? null : (int) sample.n(),
                        hidden ? null : 100 * sample.mean() / skill.max(),
                        hidden ? null : Measures.below(test, school.id(), item)));
            }
        }
        return rows;
    }

    List<TestData> series(ProblemFieldRow row) {
        return viewers
                .asSystem(() -> source.series(row.municipality(), row.procedure(), row.subject(), row.grade()))
                .stream()
                .map(SourcedTest::data)
                .toList();
    }

    static Optional<Integer> index(TestData test, String skill) {
        for (var item = 0; item < test.items().size(); item++) {
            if (test.items().get(item).code().equals(skill)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}

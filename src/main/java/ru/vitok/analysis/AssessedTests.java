package ru.vitok.analysis;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.ComparedNames;
import ru.vitok.curriculum.EquivalenceWork;
import ru.vitok.curriculum.Tests;
import ru.vitok.curriculum.Thresholds;
import ru.vitok.people.Organisations;
import ru.vitok.statistics.Sample;

/** The sums that confirmed data leave behind, as the rules want them: whole sums, not rounded percentages. */
@Component
class AssessedTests implements TestSource {

    private static final String SLICES = """
            select id, procedure, subject, grade, year, tasks, maxima, levels from slice s
            where municipality_id = :municipality and (:procedure::text is null or procedure = :procedure)
              and (:subject::text is null or subject = :subject) and (:grade::int is null or grade = :grade)
              and exists (select from task_slice t where t.slice_id = s.id and t.school_id is not null)
            order by procedure, subject, grade, year""";

    private final JdbcClient jdbc;
    private final Tests tests;
    private final Thresholds thresholds;
    private final ComparedNames names;
    private final Organisations organisations;
    private final AssessedScores scores;
    private final TaskSums sums;

    AssessedTests(
            JdbcClient jdbc,
            Tests tests,
            Thresholds thresholds,
            ComparedNames names,
            Organisations organisations,
            AssessedScores scores,
            TaskSums sums) {
        this.jdbc = jdbc;
        this.tests = tests;
        this.thresholds = thresholds;
        this.names = names;
        this.organisations = organisations;
        this.scores = scores;
        this.sums = sums;
    }

    @Override
    public List<SourcedTest> tests(UUID municipality) {
        return read(municipality, null, null, null, skills(municipality));
    }

    @Override
    public List<SourcedTest> series(UUID municipality, String procedure, String subject, int grade) {
        return read(municipality, procedure, subject, grade, skills(municipality));
    }

    @Override
    public List<SourcedTest> codified(UUID municipality, EquivalenceWork work) {
        return read(municipality, work.procedure(), work.subject(), work.grade(), slice -> {
            var same = names.codes(municipality, work, slice.key().year());
            return task -> work.kind().codes(task).stream()
                    .map(it -> new SkillPooling.Part(same.apply(it), it))
                    .filter(new HashSet<>()::add)
                    .toList();
        });
    }

    @Override
    public List<ScoreData> scores(UUID municipality, int year) {
        return scores.read(municipality, year);
    }

    @Override
    public List<ScoreData> scores(UUID municipality, TestKey key) {
        return scores.read(municipality, key);
    }

    private List<SourcedTest> read(
            UUID municipality,
            @Nullable String procedure,
            @Nullable String subject,
            @Nullable Integer grade,
            Function<SliceTasks, SkillPooling.Parts> parts) {
        var clusters = new HashMap<UUID, @Nullable String>();
        organisations.schools(municipality).forEach(it -> clusters.put(it.id(), it.cluster()));
        var slices = jdbc.sql(SLICES)
                .param("municipality", municipality)
                .param("procedure", procedure, Types.VARCHAR)
                .param("subject", subject, Types.VARCHAR)
                .param("grade", grade, Types.INTEGER)
                .query((row, _) -> SliceTasks.read(row))
                .list();
        var around = AroundPercents.of(slices, jdbc);
        var bySchool = sums.bySchool(slices);
        return slices.stream()
                .map(it -> test(
                        it,
                        pooling(it, municipality, around.getOrDefault(it.id(), Map.of()), parts.apply(it)),
                        bySchool.getOrDefault(it.id(), Map.of()),
                        clusters))
                .filter(it -> !it.data().items().isEmpty())
                .toList();
    }

    private Function<SliceTasks, SkillPooling.Parts> skills(UUID municipality) {
        var known = new HashMap<String, UnaryOperator<String>>();
        return slice ->
                SkillPooling.skills(known.computeIfAbsent(slice.key().subject(), it -> names.skills(municipality, it)));
    }

    private SkillPooling pooling(
            SliceTasks slice, UUID municipality, Map<String, Map<String, Double>> around, SkillPooling.Parts parts) {
        var key = slice.key();
        var form = tests.find(municipality, key.procedure(), key.subject(), key.grade(), key.year())
                .map(it -> it.printed(slice.numbers(), slice.maxima()));
        return new SkillPooling(
                slice, form.orElse(null), thresholds.of(form.orElse(null), key.procedure()), around, parts);
    }

    private static SourcedTest test(
            SliceTasks slice,
            SkillPooling pooling,
            Map<UUID, List<Sample>> bySchool,
            Map<UUID, @Nullable String> clusters) {
        var schools = new ArrayList<SchoolItems>();
        bySchool.forEach(
                (school, samples) -> schools.add(new SchoolItems(school, clusters.get(school), pooling.pool(samples))));
        schools.sort(Comparator.comparing(SchoolItems::school));
        return new SourcedTest(slice.id(), new TestData(slice.key(), pooling.items(), schools));
    }
}

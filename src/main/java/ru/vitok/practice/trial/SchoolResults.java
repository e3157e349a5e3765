package ru.vitok.practice.trial;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.TaskResult;
import ru.vitok.people.Organisations;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeText;

/**
 * How a school solved the tasks of a practice's skills in the last spring before a trial and in the first one after it
 * began. Different pupils sat the two tests, and groups under ten are left out for everyone.
 */
@Service
public class SchoolResults {

    private static final int LEAST = 10;

    private final Trials trials;
    private final PracticeLibrary library;
    private final Results results;
    private final Organisations organisations;

    SchoolResults(Trials trials, PracticeLibrary library, Results results, Organisations organisations) {
        this.trials = trials;
        this.library = library;
        this.results = results;
        this.organisations = organisations;
    }

    /** For whoever may see the school's results; the answer is asked of them in that person's name. */
    @Transactional(readOnly = true)
    public PortalFigures of(UUID id, UUID school) {
        var trial = trials.get(id);
        var text = library.of(trial.practice()).text();
        var place = organisations.get(school);
        var municipality = place.municipality();
        if (text.skills().isEmpty() || municipality == null) {
            return new PortalFigures(null, null);
        }
        var tests = results.slices(municipality).stream()
                .filter(it -> Objects.equals(text.subject(), it.subject()))
                .filter(it -> text.grades().isEmpty() || text.grades().contains(it.grade()))
                .toList();
        var start = trial.openedOn();
        var before = shares(tests, text, place.code())
                .filter(it -> !spring(it.year()).isAfter(start))
                .max(Comparator.comparingInt(PortalFigures.SkillShare::year));
        var after = shares(tests, text, place.code())
                .filter(it -> spring(it.year()).isAfter(start))
                .min(Comparator.comparingInt(PortalFigures.SkillShare::year));
        return new PortalFigures(before.orElse(null), after.orElse(null));
    }

    /** Tests of the spring are taken by the end of May. */
    private static LocalDate spring(int year) {
        return LocalDate.of(year, Month.MAY, 31);
    }

    private java.util.stream.Stream<PortalFigures.SkillShare> shares(
            List<SliceKey> tests, PracticeText text, String school) {
        return tests.stream().map(it -> share(it, text, school)).flatMap(Optional::stream);
    }

    private Optional<PortalFigures.SkillShare> share(SliceKey test, PracticeText text, String school) {
        var tasks = results.tasks(test, school).tasks().stream()
                .filter(it -> it.skillCode() != null && text.skills().contains(it.skillCode()))
                .filter(it -> it.status() != ResultStatus.TOO_FEW && it.n() >= LEAST)
                .filter(it -> it.percent() != null && it.low() != null && it.high() != null)
                .toList();
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new PortalFigures.SkillShare(
                        test.year(),
                        mean(tasks, TaskResult::percent),
                        mean(tasks, TaskResult::low),
                        mean(tasks, TaskResult::high),
                        tasks.stream().mapToInt(TaskResult::n).min().orElseThrow()));
    }

    /** Tasks of one skill are answered by the same pupils, so their intervals do not shrink by being several. */
    private static double mean(List<TaskResult> tasks, java.util.function.Function<TaskResult, @Nullable Double> of) {
        return tasks.stream()
                .map(of)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}

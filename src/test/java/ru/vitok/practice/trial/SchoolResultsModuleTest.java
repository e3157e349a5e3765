package ru.vitok.practice.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.TaskResult;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.UseVerdict;

/** Five of twenty before, nine of twenty after: Wilson's intervals are 11.2…46.9 and 25.8…65.8. */
@PortalTest
class SchoolResultsModuleTest {

    @Autowired
    SummedMunicipality summed;

    @Autowired
    TestPeople people;

    @Autowired
    Results results;

    @Autowired
    SchoolResults measured;

    @Autowired
    SchoolTrials joining;

    @Autowired
    Trials trials;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeMarks marks;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    Organisation here;
    Organisation school;
    UUID methodist;
    UUID head;
    UUID practice;
    UUID trial;
    SliceKey newest;
    String task;

    @BeforeEach
    void twoYearsOfOneSchool() {
        var made = summed.make("Математика", 6);
        here = made.municipality();
        school = made.schools().values().iterator().next();
        methodist = people.person(Role.METHODIST, here);
        head = people.person(Role.SCHOOL_HEAD, school);
        newest = people.as(head, () -> results.slices(here.id())).getFirst();
        var chosen = people.as(head, () -> results.tasks(newest, school.code())).tasks().stream()
                .filter(it -> it.maxScore() == 1 && it.skillCode() != null)
                .findFirst()
                .orElseThrow();
        practice = people.as(
                methodist,
                () -> library.put(new PracticeDelivery(
                        null, text(chosen), methodist, here.id(), null, PracticeStatus.PUBLISHED)));
        task = chosen.number();
        solved(newest, task, 9, 20);
        solved(new SliceKey(newest.procedure(), newest.subject(), 6, newest.year() - 1), task, 5, 20);
        var plan = new TrialPlan("Четыре урока", "Доля", LocalDate.now().plusDays(30));
        trial = people.as(methodist, () -> trials.open(practice, plan));
        jdbc.sql("update practice_trial set opened_at = :at where id = :id")
                .param("at", LocalDate.of(newest.year() - 1, 9, 1))
                .param("id", trial)
                .update();
        people.as(head, () -> {
            joining.join(trial, school.id());
            return true;
        });
    }

    @Test
    void theYearsAroundTheTrialAreTakenWithTheIntervalOfTheirDifference() {
        people.as(head, () -> {
            joining.tellMeasured(trial, school.id(), UseVerdict.WORKED, "Стали объяснять");
            return true;
        });

        var told = people.as(head, () -> trials.get(trial)).schools().getFirst().result();
        assertThat(told.figures()).isEqualTo(new TrialFigures(25, 20, 45, 20));
        // 20 − √(19.18² + 21.87²) and 20 + √(20.79² + 13.81²)
        assertThat(told.measured().low()).isCloseTo(-9.1, within(0.1));
        assertThat(told.measured().high()).isCloseTo(45.0, within(0.1));
        assertThat(told.measured().afterYear() - told.measured().beforeYear()).isEqualTo(1);
    }

    @Test
    void fewerThanTenPupilsAreNoFigureEvenForTheSchoolItself() {
        solved(newest, task, 9, 9);
        solved(new SliceKey(newest.procedure(), newest.subject(), 6, newest.year() - 1), task, 5, 9);

        var figures = people.as(head, () -> measured.of(trial, school.id()));
        assertThat(figures.after()).isNull();
        // the year before last is the last with ten pupils
        assertThat(figures.before().year()).isEqualTo(newest.year() - 2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(head, () -> {
                    joining.tellMeasured(trial, school.id(), UseVerdict.WORKED, "Стали объяснять");
                    return true;
                }))
                .returns("practice.refusal.trial-not-measured", Refusal::key);
    }

    @Test
    void theTrailLeadsFromThePracticeToItsTrialAndBack() {
        var ofPractice = new NodeRef(NodeType.PRACTICE, practice);
        var ofTrial = new NodeRef(NodeType.TRIAL, trial);

        assertThat(ledger.neighbours(ofPractice, NodeType.TRIAL))
                .extracting(Node::ref, Node::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ofTrial, "RUNNING"));
        assertThat(ledger.neighbours(ofTrial, NodeType.PRACTICE))
                .extracting(Node::ref)
                .containsExactly(ofPractice);

        people.as(methodist, () -> {
            marks.mark(practice, PracticeStatus.ARCHIVED);
            return true;
        });
        assertThat(ledger.neighbours(ofPractice, NodeType.TRIAL)).isEmpty();
    }

    private void solved(SliceKey key, String task, int right, int of) {
        viewers.asSystem(() -> transactions.execute(_ -> jdbc.sql("""
                update slice_sum t set task_works[array_position(s.tasks, :task)] = :of,
                  task_totals[array_position(s.tasks, :task)] = :right,
                  task_squares[array_position(s.tasks, :task)] = :right
                from slice s where s.id = t.slice_id and s.municipality_id = :here and s.subject = :subject
                  and s.grade = :grade and s.year = :year and t.school_id = :school""")
                .param("task", task)
                .param("of", of)
                .param("right", right)
                .param("here", here.id())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .param("school", school.id())
                .update()));
    }

    private static PracticeText text(TaskResult task) {
        return new PracticeText(
                "Цепочки «почему?»",
                "Объясняем каждый шаг",
                "Математика",
                Set.of(6),
                Set.of(java.util.Objects.requireNonNull(task.skillCode())),
                null,
                20,
                "CC BY 4.0",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Не обосновывают", PracticeSection.DESCRIPTION, "Спрашиваем почему"));
    }
}

package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** A wrong file taken back leaves no trace in the tasks of its test. */
@PortalTest
class RevertedTasksTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    KeptRows kept;

    @Autowired
    Results results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    Organisation municipality;
    UUID analyst;
    String right;
    String other;
    UUID wrong;

    @BeforeEach
    void threeFilesOfWhichTheSecondIsWrong() {
        municipality = people.municipality();
        analyst = people.person(Role.ANALYST, municipality);
        right = people.school(municipality).code();
        var mistaken = people.school(municipality).code();
        other = people.school(municipality).code();
        take(new SmallWorks(right, "1 (1б)", "5 (1б)").pupils(6, 1, 1).pupils(4, 1, 0));
        assertThat(tasks()).containsExactly("1 5 / 1 1 / 2");
        wrong = take(new SmallWorks(mistaken, "1 (1б)", "5 (3б)", "14 (1б)").pupils(10, 1, 3, 0));
        assertThat(tasks()).containsExactly("1 5 14 / 1 3 1 / 3");
    }

    @Test
    void whatOnlyItHadIsGone() {
        revert(wrong);

        assertThat(tasks()).containsExactly("1 5 / 1 1 / 2");
        var told = of(right);
        assertThat(told.maxPrimaryScore()).isEqualTo(2);
        assertThat(told.tasks()).extracting(TaskResult::number).containsExactly("1", "5");
        assertThat(told.tasks()).extracting(TaskResult::percent).containsExactly(100.0, 60.0);
    }

    @Test
    void whatCameAfterItKeepsItsScores() {
        take(new SmallWorks(other, "1 (1б)", "5 (1б)", "15 (1б)")
                .pupils(3, 1, 0, 1)
                .pupils(7, 1, 1, 0));
        assertThat(tasks()).containsExactly("1 5 14 15 / 1 3 1 1 / 4");

        revert(wrong);

        assertThat(tasks()).containsExactly("1 5 15 / 1 1 1 / 3");
        assertThat(of(other).tasks()).extracting(TaskResult::percent).containsExactly(100.0, 70.0, 30.0);
        assertThat(of(right).tasks()).extracting(TaskResult::n).containsExactly(10, 10, 0);
    }

    @Test
    void theNextFileBeginsAnewWhereNothingStands() {
        var elsewhere = people.municipality();
        analyst = people.person(Role.ANALYST, elsewhere);
        municipality = elsewhere;
        var school = people.school(elsewhere).code();
        revert(take(new SmallWorks(school, "5 (3б)", "14 (1б)").pupils(10, 3, 1)));

        take(new SmallWorks(school, "1 (1б)", "5 (1б)").pupils(8, 1, 1).pupils(2, 1, 0));

        assertThat(tasks()).containsExactly("1 5 / 1 1 / 2");
        assertThat(of(school).tasks()).extracting(TaskResult::percent).containsExactly(100.0, 80.0);
    }

    @Test
    void ofFilesConfirmedBeforeTheMigrationSaysWhatTheirTestSays() throws IOException {
        assertThat(told()).containsExactly("{1,5} {1,1} {NULL,NULL}", "{1,5,14} {1,3,1} {NULL,NULL,NULL}");
        var migration = new ClassPathResource("db/migration/assessment/V16__told_tasks.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var filled = migration.substring(migration.indexOf("with told as"));

        viewers.asSystem(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("update data_set set tasks = '{}', maxima = '{}', levels = '{}' where municipality_id = :place")
                    .param("place", municipality.id())
                    .update();
            jdbc.sql(filled).update();
            assertThat(told()).containsExactly("{1,5} {1,3} {NULL,NULL}", "{1,5,14} {1,3,1} {NULL,NULL,NULL}");
            status.setRollbackOnly();
        }));
    }

    /** What the files themselves say. */
    private List<String> told() {
        return kept.of(municipality, """
                select tasks::text || ' ' || maxima::text || ' ' || levels::text from data_set
                where municipality_id = :place order by version""");
    }

    private UUID take(SmallWorks works) {
        return samples.take(analyst, "works.xlsx", works.xlsx());
    }

    private void revert(UUID upload) {
        people.as(analyst, () -> intake.revert(upload));
    }

    private TaskResults of(String school) {
        return people.as(analyst, () -> results.tasks(SmallWorks.KEY, school));
    }

    /** Tasks, their maxima, and how many levels. */
    private List<String> tasks() {
        return kept.of(municipality, """
                select array_to_string(tasks, ' ') || ' / ' || array_to_string(maxima, ' ') || ' / ' || cardinality(levels)
                from slice where municipality_id = :place""");
    }
}

package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Two who decide at the same moment: what the later says counts or is refused, and is never kept in name only. */
@PortalTest
class DecidedOnceModuleTest {

    private static final ColumnMapping MAPPING = new ColumnMapping(
            1,
            new Heading("MUN_MON", "Математика", 6, 2026, null, null),
            List.of(
                    new ColumnMapping.Column(0, ColumnRole.SCHOOL, null, null),
                    new ColumnMapping.Column(1, ColumnRole.CODE, null, null),
                    new ColumnMapping.Column(2, ColumnRole.TASK, "1", 1),
                    new ColumnMapping.Column(3, ColumnRole.TASK, "2", 2)));

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    ColumnMappings mappings;

    @Autowired
    Corrections corrections;

    @Autowired
    GiftedEntries entries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private Organisation here;
    private Organisation school;
    private UUID analyst;

    @BeforeEach
    void place() {
        here = people.municipality();
        school = people.school(here);
        analyst = people.person(Role.ANALYST, here);
    }

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void columnsAreNotSaidAnewOfAFileThatIsBeingTaken() {
        var upload = samples.upload(analyst, "Срез.csv", table());
        var file = people.as(analyst, () -> intake.preview(upload))
                .files()
                .getFirst()
                .id();
        people.as(analyst, () -> mappings.apply(upload, file, MAPPING));

        refusedWhileConfirming(upload, () -> {
            mappings.apply(upload, file, MAPPING.about(new Heading("MUN_MON", "Физика", 6, 2026, null, null)));
            return true;
        });
    }

    @Test
    void whatBecomesOfMissingWorksIsNotSaidOfAFileThatIsBeingTaken() {
        var works = new SmallWorks(school.code(), "1 (1б)");
        samples.take(analyst, "works.xlsx", works.pupils(3, 1).xlsx());
        var upload = samples.upload(
                analyst,
                "works.xlsx",
                new SmallWorks(school.code(), "1 (1б)").pupils(2, 0).xlsx());

        refusedWhileConfirming(upload, () -> {
            corrections.choose(upload, Correction.REPLACE);
            return true;
        });
    }

    /** The confirmation has begun and is not yet seen by others. */
    private void refusedWhileConfirming(UUID upload, Callable<Boolean> choice) {
        Future<Boolean> other = people.as(
                analyst,
                () -> transaction.execute(_ -> {
                    intake.confirm(upload);
                    var asked = others.submit(() -> people.as(analyst, choice));
                    try {
                        asked.get(2, TimeUnit.SECONDS);
                    } catch (TimeoutException waits) {
                        return asked;
                    } catch (ExecutionException | InterruptedException failed) {
                        return asked;
                    }
                    return asked;
                }));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> other.get(30, TimeUnit.SECONDS))
                .withCauseInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void ofTwoPapersForOneNameTheSecondIsRefusedInWords() throws Exception {
        var upload = samples.take(analyst, "ВсОШ_школьный_этап_2026.csv", olympiad());
        var winner = people.as(analyst, () -> entries.laureates(OlympiadFilter.ALL))
                .getFirst()
                .id();
        var one = allow(winner, "1");
        var two = allow(winner, "2");

        assertThat(outcomes(one, two)).containsExactlyInAnyOrder("taken", "assessment.refusal.consent-twice");
        people.as(analyst, () -> intake.revert(upload));
    }

    @Test
    void aNameIsNotGivenToAFileThatIsBeingTakenBack() {
        var upload = samples.take(analyst, "ВсОШ_школьный_этап_2026.csv", olympiad());
        var winner = people.as(analyst, () -> entries.laureates(OlympiadFilter.ALL))
                .getFirst()
                .id();

        var given = people.as(
                analyst,
                () -> transaction.execute(_ -> {
                    intake.revert(upload);
                    var asked = allow(winner, "1");
                    try {
                        asked.get(2, TimeUnit.SECONDS);
                    } catch (TimeoutException | ExecutionException | InterruptedException waits) {
                        return asked;
                    }
                    return asked;
                }));

        assertThat(given).failsWithin(java.time.Duration.ofSeconds(30));
        int names = viewers.asSystem(() -> transaction.execute(
                _ -> jdbc.sql("select count(*) from gifted_consent where municipality_id = :here and name is not null")
                        .param("here", here.id())
                        .query(Integer.class)
                        .single()));
        assertThat(names).isZero();
    }

    private Future<Boolean> allow(UUID winner, String paper) {
        return others.submit(() -> people.as(analyst, () -> {
            entries.allow(winner, "Пробная Анна", paper, LocalDate.of(2026, 2, 1));
            return true;
        }));
    }

    private static List<String> outcomes(Future<?> one, Future<?> two) throws Exception {
        return List.of(outcome(one), outcome(two));
    }

    private static String outcome(Future<?> asked) throws Exception {
        try {
            asked.get(30, TimeUnit.SECONDS);
            return "taken";
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof Refusal known
                    ? known.key()
                    : refused.getCause().toString();
        }
    }

    private byte[] olympiad() {
        return "Предмет;Класс;Код участника;Логин ОО;Балл;Статус\nФизика;8;Ф-1;%s;40;победитель\n"
                .formatted(school.code())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] table() {
        return "ОО;Шифр работы;Задание 1;Задание 2;Итого\n%1$s;11;1;2;3\n%1$s;12;0;1;1\n%1$s;13;1;0;1\n"
                .formatted(school.code())
                .getBytes(StandardCharsets.UTF_8);
    }
}

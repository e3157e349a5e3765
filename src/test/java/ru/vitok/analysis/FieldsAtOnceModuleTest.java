package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Two people, or a person and the rules, at the same problem field. */
@PortalTest
class FieldsAtOnceModuleTest {

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Autowired
    GiftedFields gifted;

    @Autowired
    Clubs clubs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transactions;

    private SummedMunicipality.Made made;
    private UUID analyst;

    @Autowired
    private Discussion discussion;

    private UUID field;

    @BeforeEach
    void aCandidate() {
        made = samples.make("Математика", 7);
        analyst = people.person(Role.ANALYST, made.municipality());
        people.as(analyst, () -> fields.collect());
        field = people.as(
                        analyst, () -> fields.list(new ProblemFieldFilter(2026, null, null, Scope.MUNICIPALITY, null)))
                .getFirst()
                .id();
    }

    @Test
    void bothClubsKeepAFieldThatTwoPeopleHandOverAtOnce() throws Exception {
        var one = club("Клуб «Счёт»");
        var other = club("Клуб «Мера»");
        people.as(analyst, () -> fields.confirm(field, null));

        meanwhile(() -> fields.publish(field, Set.of(one), ""), () -> {
            fields.publish(field, Set.of(other), "");
            return true;
        });

        assertThat(audience()).contains(Audience.club(one), Audience.club(other));
    }

    @Test
    void whatWasClosedMeanwhileIsNotHandedOverAnyMore() {
        people.as(analyst, () -> fields.confirm(field, null));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> meanwhile(() -> fields.close(field), () -> {
                    fields.publish(field, Set.of(), "");
                    return true;
                }))
                .withCauseInstanceOf(Refusal.Conflict.class);
        assertThat(people.as(analyst, () -> fields.get(field)).status()).isEqualTo(ProblemFieldStatus.CLOSED);
    }

    @Test
    void aCandidateThatTheRulesWithdrawMeanwhileIsNotFound() {
        solvedByAll();

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> meanwhile(() -> fields.collect(), () -> {
                    fields.confirm(field, null);
                    return true;
                }))
                .withCauseInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatCameOfOlympiadsIsSaidByTheFirstWhoSaysIt() {
        var row = new OlympiadRow(
                2026, OlympiadStage.MUNICIPAL, "Математика", 8, false, 20, 1, 2, 15.0, 5.0, 36.0, 4, 50.0);
        var found = people.as(analyst, () -> gifted.find(row, "Задачи на доказательство", Set.of()));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> meanwhile(() -> gifted.close(found, "Открыли кружок"), () -> {
                    gifted.close(found, "Ничего");
                    return true;
                }))
                .withCauseInstanceOf(Refusal.Conflict.class);
        assertThat(people.as(analyst, () -> gifted.get(found)).cameOf()).isEqualTo("Открыли кружок");
    }

    @Test
    void theHypothesisOfWhoeverConfirmsSecondIsAWordInTheDiscussion() {
        var methodist = people.person(Role.METHODIST, made.municipality());
        people.as(analyst, () -> fields.confirm(field, "Не узнают проценты"));

        people.as(analyst, () -> fields.confirm(field, "Не узнают проценты"));
        people.as(methodist, () -> fields.confirm(field, null));
        assertThat(people.as(analyst, () -> discussion.of(field))).isEmpty();

        people.as(methodist, () -> fields.confirm(field, "Путают с дробями"));
        assertThat(people.as(analyst, () -> fields.get(field)).cause()).isEqualTo("Не узнают проценты");
        assertThat(people.as(analyst, () -> discussion.of(field)))
                .extracting(FieldMessage::person, FieldMessage::text)
                .containsExactly(tuple(methodist, "Путают с дробями"));
    }

    /** The second begins before the first has ended. */
    private <T> void meanwhile(Runnable first, Callable<T> second) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.as(
                            analyst,
                            () -> transactions.execute(_ -> {
                                first.run();
                                var started = threads.submit(() -> people.as(analyst, second));
                                await().until(this::somebodyWaits);
                                return started;
                            }))
                    .get();
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    private UUID club(String title) {
        return people.as(
                analyst,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB,
                        title,
                        "Математика",
                        ClubLevel.MUNICIPALITY,
                        made.municipality().id(),
                        "",
                        true)));
    }

    private String[] audience() {
        return viewers.asSystem(() ->
                transactions.execute(_ -> jdbc.sql("select audience from problem_field where id = :id")
                        .param("id", field)
                        .query((row, _) -> (String[]) row.getArray(1).getArray())
                        .single()));
    }

    private void solvedByAll() {
        viewers.asSystem(() -> transactions.execute(
                _ -> jdbc.sql("""
                update slice_sum set task_totals = task_works, task_squares = task_works
                where slice_id in (select id from slice where municipality_id = :here)""").param("here", made.municipality().id()).update()));
    }
}

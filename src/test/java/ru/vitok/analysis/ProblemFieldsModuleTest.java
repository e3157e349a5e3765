package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestFinds;
import ru.vitok.TestPeople;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.search.EntryType;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
class ProblemFieldsModuleTest {

    private static final ProblemFieldFilter YEAR = new ProblemFieldFilter(2026, null, null, null, null);

    @Autowired
    TestFinds finds;

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Autowired
    FieldFigures figures;

    @Autowired
    Discussion discussion;

    @Autowired
    SliceNotes notes;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transactions;

    private SummedMunicipality.Made made;
    private UUID analyst;

    @BeforeEach
    void aMunicipalityWithDataOfFourYears() {
        made = samples.make("Математика", 7);
        analyst = people.person(Role.ANALYST, made.municipality());
        people.as(analyst, () -> fields.collect());
    }

    @Test
    void whatIsWeakHereIsFoundWithItsFiguresAndItsEvidence() {
        var percent = field("M7.percent");

        assertThat(percent.severity()).isEqualTo(3);
        assertThat(percent.years()).containsExactly(2023, 2024, 2025, 2026);
        assertThat(percent.value()).isCloseTo(26.9, within(0.1));
        assertThat(percent.reference().country()).isCloseTo(63.6, within(0.05));
        assertThat(percent.schools()).isNotEmpty();
        assertThat(people.as(analyst, () -> ledger.cards(percent.evidence()))).hasSize(4);
        assertThat(people.as(analyst, () -> fields.list(YEAR)).stream()
                        .filter(it -> it.severity() > 1 && it.scope() == Scope.CLUSTER)
                        .map(ProblemFieldRow::skillCode))
                .containsExactly("M7.num.dec");
    }

    @Test
    void besideItsResultsAWorkLeadsToItsFields() {
        var key = field("M7.percent").slice();
        var here = made.municipality().id();
        var found = people.as(
                analyst,
                () -> fields.list(new ProblemFieldFilter(2026, "Математика", 7, null, null))
                        .size());

        var note = people.as(analyst, () -> notes.of(key, here, ModuleTranslations.RUSSIAN))
                .getFirst();

        assertThat(found).isPositive();
        assertThat(note.title()).isEqualTo("Проблемные поля этой работы");
        assertThat(note.figure()).isEqualTo(String.valueOf(found));
        assertThat(note.path()).isEqualTo(AnalysisPaths.board(2026, "Математика", 7));
        // candidates are not for clubs: nothing is found that would be told by a count
        var leader = people.person(Role.ASSOCIATION_HEAD, made.municipality());
        assertThat(people.as(leader, () -> notes.of(key, here, ModuleTranslations.RUSSIAN))
                        .getFirst()
                        .figure())
                .isEqualTo("0");
    }

    @Test
    void collectingAgainKeepsIdentitiesAndWhatAPersonConfirmed() {
        var before = ids();
        var confirmed = field("M7.percent");
        people.as(analyst, () -> fields.confirm(confirmed.id(), "Не узнают проценты в задаче"));
        change("M7.percent", 5);

        people.as(analyst, () -> fields.collect());

        assertThat(ids()).isEqualTo(before);
        var after = field("M7.percent");
        assertThat(after.value()).isEqualTo(confirmed.value());
        assertThat(after.newer()).isNotNull().isLessThan(confirmed.value());
        assertThat(after.cause()).isEqualTo("Не узнают проценты в задаче");
    }

    @Test
    void aConfirmedFieldSaysWhatTheDataSayByNowAlsoWhereTheRulesFindItNoMore() {
        var confirmed = field("M7.percent");
        people.as(analyst, () -> fields.confirm(confirmed.id(), null));

        solvedByAll();
        people.as(analyst, () -> fields.collect());

        assertThat(field("M7.percent").value()).isEqualTo(confirmed.value());
        assertThat(field("M7.percent").newer()).isEqualTo(100);
    }

    @Test
    void whatLaterDataSaidGoesWithThem() {
        var confirmed = field("M7.percent");
        people.as(analyst, () -> fields.confirm(confirmed.id(), null));
        change("M7.percent", 5);
        people.as(analyst, () -> fields.collect());

        viewers.asSystem(() -> transactions.execute(
                _ -> jdbc.sql("""
                delete from slice_sum where slice_id in (
                  select id from slice where municipality_id = :here and year = 2026)""").param("here", made.municipality().id()).update()));
        people.as(analyst, () -> fields.collect());

        assertThat(field("M7.percent").newer()).isNull();
    }

    @Test
    void whatAPersonConfirmsWhileFieldsAreCollectedStays() throws Exception {
        var id = field("M7.percent").id();
        solvedByAll();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var collecting = people.as(
                    analyst,
                    () -> transactions.execute(_ -> {
                        fields.confirm(id, "Не узнают проценты в задаче");
                        var started = threads.submit(() -> people.as(analyst, () -> fields.collect()));
                        await().until(this::somebodyWaits);
                        return started;
                    }));
            collecting.get();
        }

        var after = people.as(analyst, () -> fields.get(id));
        assertThat(after.status()).isEqualTo(ProblemFieldStatus.CONFIRMED);
        assertThat(after.cause()).isEqualTo("Не узнают проценты в задаче");
        assertThat(people.as(analyst, () -> ledger.trail(new NodeRef(NodeType.PROBLEM_FIELD, id)))
                        .nodes())
                .isNotEmpty();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    /** Nothing is weak any more. */
    private void solvedByAll() {
        viewers.asSystem(() -> transactions.execute(
                _ -> jdbc.sql("""
                update slice_sum set task_totals = task_works, task_squares = task_works
                where slice_id in (select id from slice where municipality_id = :here)""").param("here", made.municipality().id()).update()));
    }

    @Test
    void aCandidateIsConfirmedBeforeItIsHandedOverAndThenSeenByTeachersWithoutSchools() {
        var id = field("M7.percent").id();
        var teacher = people.person(Role.TEACHER, made.school("edu990101"));
        var stranger = people.person(Role.TEACHER, people.municipality());

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(analyst, () -> fields.publish(id, Set.of(), "")));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(teacher, () -> fields.get(id)));

        people.as(analyst, () -> fields.confirm(id, null));
        people.as(analyst, () -> fields.publish(id, Set.of(), "Обсудите на РМО"));

        var seen = people.as(teacher, () -> fields.get(id));
        assertThat(seen.status()).isEqualTo(ProblemFieldStatus.PUBLISHED);
        assertThat(seen.schools()).isEmpty();
        assertThat(people.as(teacher, () -> figures.schools(id))).isEmpty();
        assertThat(people.as(teacher, () -> figures.years(id))).hasSize(4);
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(stranger, () -> fields.get(id)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> fields.publish(id, Set.of(), "")));
        finds.only(teacher, stranger, seen.skill(), EntryType.PROBLEM_FIELD, id);
        finds.only(teacher, stranger, "\"ВПР 2026\" " + seen.skill(), EntryType.PROBLEM_FIELD, id);
    }

    @Test
    void smallGroupsOfSchoolsAreWithheldTogetherWithWhatWouldTellThem() {
        var id = field("M7.percent").id();

        var rows = people.as(analyst, () -> figures.schools(id));

        // one school had 6 participants in 2026; the next smallest, with more than ten, is withheld with it
        assertThat(rows).hasSize(24);
        assertThat(rows.stream().filter(FieldSchool::hidden)).hasSize(2);
        assertThat(rows.stream().filter(it -> it.n() != null).map(FieldSchool::n))
                .allMatch(it -> it >= 10);
        assertThat(rows.stream().map(FieldSchool::name).toList()).isSorted();
    }

    @Test
    void aSchoolSeesItsOwnRowOnlyHoweverSmall() {
        var id = field("M7.percent").id();
        people.as(analyst, () -> fields.confirm(id, null));
        people.as(analyst, () -> fields.publish(id, Set.of(), ""));
        var head = people.person(Role.SCHOOL_HEAD, made.school("edu990119"));

        assertThat(people.as(head, () -> figures.schools(id))).singleElement().satisfies(row -> {
            assertThat(row.n()).isLessThan(10);
            assertThat(row.percent()).isNotNull();
            // six pupils are not called «as expected» either
            assertThat(row.below()).isNull();
        });
    }

    @Test
    void aDiscussionReachesTheOneWhoConfirmed() {
        var id = field("M7.percent").id();
        people.as(analyst, () -> fields.confirm(id, null));
        people.as(analyst, () -> fields.publish(id, Set.of(), ""));
        var teacher = people.person(Role.TEACHER, made.school("edu990101"));

        people.as(teacher, () -> discussion.say(id, "Дети не видят, от чего берут процент."));

        assertThat(people.as(analyst, () -> discussion.of(id)))
                .extracting(FieldMessage::text)
                .containsExactly("Дети не видят, от чего берут процент.");
        assertThat(jdbc.sql("select count(*) from notice where person_id = :person")
                        .param("person", analyst)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theTableItselfHidesForeignRows() {
        var id = field("M7.percent").id();
        var stranger = people.person(Role.ANALYST, people.municipality());

        var rows = people.as(
                stranger,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from problem_field where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()));

        assertThat(rows).isZero();
    }

    private ProblemFieldRow field(String skill) {
        return people.as(analyst, () -> fields.list(YEAR)).stream()
                .filter(it -> it.skillCode().equals(skill) && it.scope() == Scope.MUNICIPALITY)
                .findFirst()
                .orElseThrow();
    }

    private Set<UUID> ids() {
        List<ProblemFieldRow> list = people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL));
        return list.stream().map(ProblemFieldRow::id).collect(Collectors.toSet());
    }

    /** One large school solves fewer than it did. */
    private void change(String skill, int solved) {
        var task = Samples.tests().stream()
                .filter(it ->
                        it.key().subject().equals("Математика") && it.key().grade() == 7)
                .findFirst()
                .orElseThrow()
                .items();
        var place = task.stream().map(SkillItem::code).toList().indexOf(skill) + 1;
        viewers.asSystem(() -> transactions.execute(_ -> jdbc.sql("""
                update slice_sum set task_totals[:place] = :solved, task_squares[:place] = :solved
                where school_id = :school
                  and slice_id in (select id from slice where municipality_id = :here and year = 2026)""")
                .param("solved", solved)
                .param("place", place)
                .param("school", made.school("edu990100").id())
                .param("here", made.municipality().id())
                .update()));
    }
}

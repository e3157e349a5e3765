package ru.vitok.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Audience;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A methodist recognises the data behind a difficulty; the menu counts what waits. */
@PortalTest
class GroundsModuleTest {

    @Autowired
    Difficulties difficulties;

    @Autowired
    DifficultyQueue queue;

    @Autowired
    DifficultyTalk talk;

    @Autowired
    DifficultyCounts counts;

    @Autowired
    Grounds grounds;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    TestPeople people;

    private UUID teacher;
    private UUID methodist;
    private NodeRef field;

    @BeforeEach
    void aFieldWithoutDifficulties() {
        var here = people.municipality();
        teacher = people.person(Role.TEACHER, people.school(here));
        methodist = people.person(Role.METHODIST, here);
        field = place(here, Audience.PUBLIC);
    }

    @Test
    void theFieldTheMethodistNamesLeadsToTheDifficultyAndBack() {
        var id = post(false);

        people.as(methodist, () -> grounds.tie(id, field.id()));

        assertThat(people.as(teacher, () -> talk.fields(difficulties.get(id))))
                .extracting(Node::ref)
                .containsExactly(field);
        assertThat(people.as(methodist, () -> ledger.trail(field)).nodes())
                .extracting(Node::ref)
                .contains(new NodeRef(NodeType.DIFFICULTY, id));
        people.as(methodist, () -> grounds.untie(id, field.id()));
        assertThat(people.as(teacher, () -> talk.fields(difficulties.get(id)))).isEmpty();
    }

    @Test
    void onlyAMethodistOfThePlaceTiesAndOnlyToWhatTheySee() {
        var id = post(false);
        var elsewhere = people.municipality();
        var stranger = people.person(Role.METHODIST, elsewhere);
        var hidden = place(elsewhere, Audience.person(stranger));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> grounds.tie(id, field.id())));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> grounds.tie(id, field.id())));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> grounds.tie(id, hidden.id())))
                .returns("difficulty.refusal.prompt", Refusal::key);
    }

    @Test
    void whoseNameIsHiddenIsTiedOnlyByWhoTookIt() {
        var id = post(true);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> grounds.tie(id, field.id())))
                .returns("difficulty.refusal.take-first", Refusal::key);
        people.as(methodist, () -> queue.take(id));
        people.as(methodist, () -> grounds.tie(id, field.id()));
        assertThat(people.as(methodist, () -> talk.fields(difficulties.get(id))))
                .hasSize(1);
    }

    @Test
    void theMenuCountsWhatIsNewOnTheDeskAndWhatWasAnsweredToTheTeacher() {
        post(false);
        var answered = post(false);
        assertThat(people.as(methodist, () -> counts.unaccepted())).isEqualTo(2);
        assertThat(people.as(teacher, () -> counts.unaccepted())).isZero();

        people.as(methodist, () -> queue.answer(answered, "Попробуйте так", List.of()));

        assertThat(people.as(methodist, () -> counts.unaccepted())).isEqualTo(1);
        assertThat(people.as(teacher, () -> counts.answered())).isEqualTo(1);
        people.as(teacher, () -> difficulties.judge(answered, Outcome.SOLVED));
        assertThat(people.as(teacher, () -> counts.answered())).isZero();
    }

    private UUID post(boolean hidden) {
        return people.as(
                teacher,
                () -> difficulties.post(new DifficultyDraft(
                        "Не объясняют решение", "Математика", 6, null, hidden, Visibility.OPEN, Set.of())));
    }

    private NodeRef place(Organisation where, String audience) {
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, UUID.randomUUID());
        ledger.place(new Node(
                ref,
                "Обоснования",
                "6 класс",
                "PUBLISHED",
                "problem-fields/" + ref.id(),
                where.id(),
                Set.of(audience),
                Instant.parse("2026-11-01T00:00:00Z")));
        return ref;
    }
}

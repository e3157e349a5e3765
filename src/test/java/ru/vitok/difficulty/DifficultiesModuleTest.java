package ru.vitok.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

@PortalTest
class DifficultiesModuleTest {

    @Autowired
    Difficulties difficulties;

    @Autowired
    DifficultyQueue queue;

    @Autowired
    DifficultyTalk talk;

    @Autowired
    Notices notices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private Organisation here;
    private UUID teacher;
    private UUID methodist;

    @BeforeEach
    void people() {
        here = people.municipality();
        teacher = people.person(Role.TEACHER, people.school(here));
        methodist = people.person(Role.METHODIST, here);
    }

    @Test
    void aQuestionGoesFromTheTeacherThroughAnAnswerToItsEnd() {
        var id = post("Не могут объяснить решение", false);

        people.as(methodist, () -> queue.take(id));
        var item = new HelpItem(
                HelpType.PRACTICE, UUID.randomUUID(), "Цепочки «почему?»", "practices/1", "то же умение и класс");
        people.as(methodist, () -> queue.answer(id, "Попробуйте на одном уроке", List.of(item)));

        assertThat(status(id)).isEqualTo(DifficultyStatus.OFFERED);
        assertThat(people.as(teacher, () -> talk.answers(id))).singleElement().satisfies(answer -> {
            assertThat(answer.words()).isEqualTo("Попробуйте на одном уроке");
            assertThat(answer.items()).containsExactly(item);
        });
        assertThat(people.as(teacher, () -> notices.mine(PageRequest.of(0, 10)).getContent()))
                .extracting("path")
                .containsOnly("difficulties/" + id);
        people.as(teacher, () -> difficulties.judge(id, Outcome.SOLVED));
        assertThat(status(id)).isEqualTo(DifficultyStatus.CLOSED);
    }

    @Test
    void helpThatDidNotHelpComesBackToTheDesk() {
        var id = post("Путают основание процента", false);
        people.as(methodist, () -> queue.answer(id, "Посмотрите полоски", List.of()));

        people.as(teacher, () -> difficulties.judge(id, Outcome.NOT_SOLVED));

        assertThat(people.as(methodist, queue::shelves).get(QueueTab.IN_WORK))
                .extracting(Difficulty::id)
                .containsExactly(id);
    }

    @Test
    void whatWasJustSentCanBeTakenBackWithEverythingTyped() {
        var id = post("Отозванный вопрос", true);

        var draft = people.as(teacher, () -> difficulties.withdraw(id));

        assertThat(draft.text()).isEqualTo("Отозванный вопрос");
        assertThat(draft.grade()).isEqualTo(6);
        assertThat(people.as(methodist, queue::shelves).get(QueueTab.NEW)).isEmpty();
    }

    @Test
    void authorsOfMergedQuestionsGetTheAnswerToo() {
        var colleague = people.person(Role.TEACHER, people.school(here));
        var first = post("Синтаксический разбор не даётся", false);
        var second = people.as(colleague, () -> difficulties.post(draft("Разбор предложения", false)));

        people.as(methodist, () -> queue.merge(first, List.of(second)));
        people.as(methodist, () -> queue.answer(first, "Начните со схем", List.of()));

        assertThat(people.as(colleague, () -> talk.answers(second)))
                .extracting(Answer::words)
                .containsExactly("Начните со схем");
    }

    @Test
    void threeOfOneSubjectAreCountedTogether() {
        var id = post("Первое", false);
        post("Второе", false);
        post("Третье", true);

        assertThat(people.as(methodist, () -> difficulties.get(id)).alike()).isEqualTo(3);
    }

    @Test
    void strangersColleaguesAndTheAdministratorSeeNothing() {
        var id = post("Только для методиста", false);
        var colleague = people.person(Role.TEACHER, people.school(here));
        var admin = people.person(Role.ADMIN, here);
        var stranger = people.person(Role.METHODIST, people.municipality());

        for (var other : List.of(colleague, admin, stranger)) {
            assertThatExceptionOfType(Refusal.NotFound.class)
                    .isThrownBy(() -> people.as(other, () -> difficulties.get(id)));
            assertThat(people.as(other, () -> difficulties.list(List.of()))).isEmpty();
        }
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(stranger, () -> queue.take(id)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> people.as(colleague, queue::shelves));
    }

    @Test
    void withoutAPersonTheDatabaseGivesNoRow() {
        post("Под защитой строк", false);

        assertThat(jdbc.sql("select count(*) from difficulty").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from difficulty_answer")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSnoozedQuestionLeavesTheShelfAndKeepsItsPromise() {
        var id = post("Отложенный", false);
        var before = people.as(methodist, () -> difficulties.get(id)).answerBy();

        people.as(methodist, () -> queue.snooze(id, LocalDate.of(2999, 1, 1)));

        assertThat(people.as(methodist, queue::shelves).get(QueueTab.NEW)).isEmpty();
        assertThat(people.as(methodist, () -> difficulties.get(id)).answerBy()).isEqualTo(before);
    }

    private DifficultyStatus status(UUID id) {
        return people.as(teacher, () -> difficulties.get(id)).status();
    }

    private UUID post(String text, boolean anonymous) {
        return people.as(teacher, () -> difficulties.post(draft(text, anonymous)));
    }

    private static DifficultyDraft draft(String text, boolean anonymous) {
        return new DifficultyDraft(text, "Математика", 6, null, anonymous, Visibility.ME_AND_METHODIST, Set.of());
    }
}

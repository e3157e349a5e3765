package ru.vitok.practice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.TestPractices;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.ReviewVerdict;

@PortalTest
class RubricVersionsModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeSubmission submission;

    @Autowired
    ReviewRounds rounds;

    @Autowired
    Reviews reviews;

    @Autowired
    Rubrics rubrics;

    @Autowired
    RubricWriting writing;

    @Autowired
    RubricBook book;

    Organisation here;
    UUID methodist;
    UUID expert;
    UUID head;

    @BeforeEach
    void people() {
        here = people.municipality();
        methodist = people.person(Role.METHODIST, here);
        expert = people.person(Role.EXPERT, here);
        head = people.person(Role.ASSOCIATION_HEAD, here);
    }

    @Test
    void aReviewStaysWithTheRubricItBeganWith() {
        var before = underReview();
        save(two());
        var after = underReview();

        var old = new java.util.HashMap<String, Integer>();
        book.rubric().criteria().forEach(it -> old.put(it.key(), 2));
        give(expert, before, old);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> give(expert, after, old))
                .returns("practice.refusal.rubric-whole", Refusal::key);
        give(expert, after, Map.of("use", 3, "proof", 1));

        assertThat(rubricOf(before).most()).isEqualTo(21);
        assertThat(rubricOf(after).most()).isEqualTo(9);
        assertThat(rubricOf(after).criteria().getFirst().levels()).containsExactly("нет", "мало", "есть", "всё");
    }

    @Test
    void anotherPlaceIsNotTouchedAndWhoHasNoneFollowsThePortal() {
        save(two());

        assertThat(rubrics.at(people.school(here).id())).isEqualTo(two());
        assertThat(rubrics.at(people.municipality().id())).isEqualTo(book.rubric());
        assertThat(versions()).extracting(RubricVersion::version).containsExactly(1, 0);
    }

    @Test
    void aVersionIsTakenBackUntilSomebodyJudgesByIt() {
        var first = save(two());
        people.as(methodist, () -> writing.takeBack(first));
        assertThat(rubrics.at(here.id())).isEqualTo(book.rubric());

        var second = save(two());
        underReview();
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(methodist, () -> writing.takeBack(second)))
                .returns("practice.refusal.rubric-used", Refusal::key);
    }

    @Test
    void weightsAndThresholdsAreChecked() {
        var many = new ArrayList<Rubric.Criterion>();
        for (int i = 0; i < 7; i++) {
            many.add(criterion("c" + i, 5, false));
        }
        refused("practice.refusal.rubric-weights", new Rubric(10, 4, many));
        refused("practice.refusal.rubric-pass", new Rubric(10, 4, two().criteria()));
        refused("practice.refusal.rubric-apart", new Rubric(5, 0, two().criteria()));
        refused("practice.refusal.rubric-weight", new Rubric(5, 2, List.of(criterion("a", 0, false))));
        refused("practice.refusal.rubric-criteria", new Rubric(1, 1, List.of()));
        refused("practice.refusal.rubric-same", book.rubric());
    }

    @Test
    void aTeacherWritesNone() {
        var teacher = people.person(Role.TEACHER, people.school(here));

        assertThat(people.as(teacher, () -> writing.place())).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> writing.save(two(), "")));
    }

    private static Rubric two() {
        return new Rubric(5, 3, List.of(criterion("use", 2, false), criterion("proof", 1, true)));
    }

    private static Rubric.Criterion criterion(String key, int weight, boolean must) {
        return new Rubric.Criterion(
                key,
                weight,
                must,
                Map.of("ru", "Критерий " + key),
                Map.of("ru", "Что видно"),
                List.of("нет", "мало", "есть", "всё"));
    }

    private UUID save(Rubric rubric) {
        return people.as(methodist, () -> writing.save(rubric, "Короче"));
    }

    private void refused(String key, Rubric rubric) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> save(rubric)).returns(key, Refusal::key);
    }

    private List<RubricVersion> versions() {
        return people.as(methodist, () -> writing.versions());
    }

    private UUID underReview() {
        var author = people.person(Role.TEACHER, people.school(here));
        var text = TestPractices.whole(new PracticeText(
                "Практика",
                "",
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(
                        PracticeSection.PROBLEM,
                        "Что",
                        PracticeSection.DESCRIPTION,
                        "Как",
                        PracticeSection.RESULT,
                        "Стало")));
        var practice = people.as(author, () -> library.create(text));
        people.as(author, () -> submission.submit(practice, true));
        people.as(
                methodist,
                () -> rounds.assign(
                        practice,
                        new RoundPlan(
                                ReviewLevel.MUNICIPALITY,
                                Set.of(expert, head),
                                LocalDate.now().plusDays(7))));
        return practice;
    }

    private void give(UUID person, UUID practice, Map<String, Integer> points) {
        people.as(person, () -> reviews.give(practice, new ReviewSheet(points, ReviewVerdict.PUBLISHED, "")));
    }

    private Rubric rubricOf(UUID practice) {
        return people.as(methodist, () -> rubrics.of(rounds.current(practice).orElseThrow()));
    }
}

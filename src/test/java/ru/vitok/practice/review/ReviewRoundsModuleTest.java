package ru.vitok.practice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.vitok.practice.review.QuorumTest.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.TestPractices;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLevels;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PracticeVersions;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.ReviewVerdict;
import ru.vitok.practice.VersionComparison;
import ru.vitok.practice.authors.CoAuthors;
import ru.vitok.practice.authors.CoAuthorship;

@PortalTest
class ReviewRoundsModuleTest {

    private static final int[] GOOD = {2, 2, 2, 2, 2, 2, 2};
    private static final int[] POOR = {1, 1, 1, 1, 1, 1, 1};

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeSubmission submission;

    @Autowired
    PracticeReview review;

    @Autowired
    PracticeVersions versions;

    @Autowired
    PracticeLevels levels;

    @Autowired
    ReviewRounds rounds;

    @Autowired
    Reviews reviews;

    @Autowired
    PassageTalk talk;

    @Autowired
    ReviewReminders reminders;

    @Autowired
    Notices notices;

    @Autowired
    Organisations organisations;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CoAuthors authors;

    @Autowired
    CoAuthorship mine;

    Organisation here;
    Organisation school;
    UUID author;
    UUID methodist;
    UUID expert;
    UUID head;
    UUID practice;

    @BeforeEach
    void handedIn() {
        here = people.municipality();
        school = people.school(here);
        author = people.person(Role.TEACHER, school);
        methodist = people.person(Role.METHODIST, here);
        expert = people.person(Role.EXPERT, here);
        head = people.person(Role.ASSOCIATION_HEAD, here);
        practice = people.as(
                author, () -> library.create(text("Устные обоснования", "Спрашиваю почему", "Было 2, стало 7")));
        people.as(author, () -> submission.submit(practice, true));
    }

    @Test
    void whatBothRecommendIsPublishedByItselfWithItsLevel() {
        assign(expert, head);
        assertThat(notices(expert)).contains("practice.notice.review-asked");

        give(expert, ReviewVerdict.PUBLISHED, GOOD);
        assertThat(people.as(author, () -> library.working(practice).review())).isEqualTo(PracticeStatus.SUBMITTED);
        give(head, ReviewVerdict.PUBLISHED, GOOD);

        assertThat(library.of(practice).status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(levels.reached(practice)).contains(ReviewLevel.MUNICIPALITY);
        assertThat(notices(author)).contains("practice.notice.published");
        assertThat(notices(expert)).contains("practice.notice.review-closed");
    }

    @Test
    void aReviewerReadsTheDraftOnlyWhileTheRoundLasts() {
        var colleague = people.person(Role.EXPERT, here);
        var stranger = people.person(Role.TEACHER, people.school(here));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> library.working(practice)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> assign(colleague, stranger))
                .returns("practice.refusal.reviewer-unknown", Refusal::key);

        assign(expert, head);
        people.as(author, () -> submission.withdraw(practice));

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(head, () -> library.working(practice)));
        assertThat(people.as(author, () -> rounds.of(practice)))
                .extracting(ReviewRound::state)
                .containsExactly(RoundState.WITHDRAWN);
    }

    @Test
    void theAuthorAndTheOtherReviewerReadASheetOnlyAfterwards() {
        assign(expert, head);
        give(expert, ReviewVerdict.SENT_BACK, POOR);

        assertThat(sheetsFor(author)).isEmpty();
        assertThat(sheetsFor(head)).isEmpty();
        assertThat(sheetsFor(expert)).hasSize(1);
        assertThat(sheetsFor(methodist)).hasSize(1);

        give(head, ReviewVerdict.SENT_BACK, POOR);
        assertThat(sheetsFor(author)).hasSize(2);
        assertThat(people.as(author, () -> library.working(practice).review())).isEqualTo(PracticeStatus.REVISION);
    }

    @Test
    void whatWasRevisedIsReadAgainByTheSameTwoWithTheDifference() {
        assign(expert, head);
        give(expert, ReviewVerdict.SENT_BACK, POOR);
        give(head, ReviewVerdict.SENT_BACK, POOR);
        var first = people.as(author, () -> rounds.of(practice)).getFirst();

        people.as(
                author,
                () -> library.save(practice, text("Устные обоснования", "Спрашиваю почему дважды", "Было 2, стало 7")));
        people.as(author, () -> submission.submit(practice, true));

        var second = people.as(expert, () -> rounds.current(practice)).orElseThrow();
        assertThat(second.reviewers()).extracting(Reviewer::person).containsExactlyInAnyOrder(expert, head);
        assertThat(second.level()).isEqualTo(ReviewLevel.MUNICIPALITY);
        assertThat(notices(head)).contains("practice.notice.review-again");
        assertThat(people.as(expert, () -> versions.since(practice, first.text())))
                .singleElement()
                .returns("description", VersionComparison.Part::key);
    }

    @Test
    void whoReadsHandsOverTheirOwnPlaceAndChoosesNobodyToAgreeWith() {
        var friend = people.person(Role.EXPERT, here);
        assign(expert, head);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(expert, () -> rounds.replace(practice, head, friend)))
                .returns("practice.refusal.round-panel", Refusal::key);
        people.as(head, () -> rounds.replace(practice, head, friend));
        give(expert, ReviewVerdict.PUBLISHED, GOOD);
        give(friend, ReviewVerdict.SENT_BACK, POOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(expert, () -> rounds.third(practice, head)))
                .returns("practice.refusal.round-panel", Refusal::key);
        people.as(methodist, () -> rounds.third(practice, head));
    }

    @Test
    void whoWritesAlongMeanwhileDoesNotReadTheirOwn() {
        people.grant(expert, Role.TEACHER, school);
        assign(expert, head);
        give(expert, ReviewVerdict.SENT_BACK, POOR);
        give(head, ReviewVerdict.SENT_BACK, POOR);

        people.as(author, () -> authors.ask(practice, expert));
        people.as(expert, () -> mine.agree(practice, true));
        people.as(author, () -> submission.submit(practice, true));

        assertThat(people.as(methodist, () -> rounds.current(practice))).isEmpty();
        assertThat(people.as(methodist, () -> rounds.mayAssign(library.working(practice))))
                .isTrue();
    }

    @Test
    void aRevisionDoesNotTakeTheResultAwayThatItsLevelAsksFor() {
        assign(expert, head);
        give(expert, ReviewVerdict.SENT_BACK, POOR);
        give(head, ReviewVerdict.SENT_BACK, POOR);

        people.as(author, () -> library.save(practice, text("Устные обоснования", "Спрашиваю почему", "")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(author, () -> submission.submit(practice, true)))
                .returns("practice.refusal.level-result", Refusal::key);
        assertThat(people.as(author, () -> library.working(practice).review())).isEqualTo(PracticeStatus.REVISION);
    }

    @Test
    void twoWhoDifferCallForAThird() {
        var third = people.person(Role.EXPERT, here);
        assign(expert, head);
        give(expert, ReviewVerdict.PUBLISHED, GOOD);
        give(head, ReviewVerdict.SENT_BACK, POOR);

        assertThat(people.as(methodist, () -> rounds.current(practice))
                        .orElseThrow()
                        .state())
                .isEqualTo(RoundState.SPLIT);
        assertThat(notices(methodist)).contains("practice.notice.review-split");
        people.as(methodist, () -> rounds.third(practice, third));
        give(third, ReviewVerdict.PUBLISHED, GOOD);

        assertThat(library.of(practice).status()).isEqualTo(PracticeStatus.PUBLISHED);
    }

    @Test
    void aMethodistOverrulesReviewersOnlyWithAReasonAndAnExpertNever() {
        assign(expert, head);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> review.publish(practice, " ")))
                .returns("practice.refusal.override-reason", Refusal::key);
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> people.as(expert, () -> review.publish(practice, "Хорошо")));
        people.as(methodist, () -> review.publish(practice, "Нужна к августовскому совещанию"));

        assertThat(library.of(practice).status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(people.as(methodist, () -> rounds.of(practice)).getFirst())
                .returns(RoundState.OVERRULED, ReviewRound::state)
                .returns("Нужна к августовскому совещанию", ReviewRound::reason);
    }

    @Test
    void pointsBelowTheRubricDoNotAllowARecommendation() {
        assign(expert, head);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> give(expert, ReviewVerdict.PUBLISHED, POOR))
                .returns("practice.refusal.rubric-below", Refusal::key);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> give(methodist, ReviewVerdict.PUBLISHED, GOOD));
    }

    @Test
    void nobodyNamesReviewersOfTheirOwnOrForAWiderCircleThanTheirs() {
        var own = people.as(methodist, () -> library.create(text("Своя", "Описание", "Итог")));
        people.as(methodist, () -> submission.submit(own, true));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        people.as(methodist, () -> rounds.assign(own, plan(ReviewLevel.MUNICIPALITY, expert, head))))
                .returns("practice.refusal.own-review", Refusal::key);
        assertThat(people.as(methodist, () -> rounds.levels(library.working(practice))))
                .containsExactly(ReviewLevel.SCHOOL, ReviewLevel.MUNICIPALITY);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> rounds.assign(practice, plan(ReviewLevel.SCHOOL, expert))))
                .returns("practice.refusal.two-reviewers", Refusal::key);
    }

    @Test
    void withoutAResultNobodyIsAskedToRecommendBeyondTheSchool() {
        var bare = people.as(author, () -> library.create(text("Без итога", "Спрашиваю", "")));
        people.as(author, () -> submission.submit(bare, true));

        assertThat(people.as(methodist, () -> rounds.levels(library.working(bare))))
                .containsExactly(ReviewLevel.SCHOOL);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        people.as(methodist, () -> rounds.assign(bare, plan(ReviewLevel.MUNICIPALITY, expert, head))))
                .returns("practice.refusal.level-result", Refusal::key);
        people.as(methodist, () -> rounds.assign(bare, plan(ReviewLevel.SCHOOL, expert, head)));
    }

    @Test
    void wordsOfTheTextAreTalkedOverAndSettled() {
        assign(expert, head);
        var id = people.as(
                expert,
                () -> talk.remark(practice, PracticeSection.DESCRIPTION, "Спрашиваю почему", "Сколько раз за урок?"));
        assertThat(notices(author)).contains("practice.notice.passage");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(
                        expert, () -> talk.remark(practice, PracticeSection.PROBLEM, "Спрашиваю почему", "Не там")))
                .returns("practice.refusal.passage-quote", Refusal::key);

        people.as(author, () -> talk.reply(id, "Трижды"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(head, () -> talk.resolve(id, true)))
                .returns("practice.refusal.passage-resolve", Refusal::key);
        people.as(author, () -> talk.resolve(id, true));

        assertThat(notices(expert)).contains("practice.notice.passage-reply");
        assertThat(people.as(head, () -> talk.of(practice))).singleElement().satisfies(it -> {
            assertThat(it.found()).isTrue();
            assertThat(it.open()).isFalse();
            assertThat(it.replies()).extracting(Passage.Said::words).containsExactly("Трижды");
        });
        people.as(author, () -> submission.withdraw(practice));
        people.as(author, () -> library.save(practice, text("Устные обоснования", "Прошу обосновать", "Итог")));
        assertThat(people.as(author, () -> talk.of(practice)).getFirst().found())
                .isFalse();
    }

    @Test
    void aReviewerIsRemindedOnceBeforeTheDayAndOnceAfterItWithWhoeverAsked() {
        assign(expert, head);
        due(2);
        remind();
        remind();
        assertThat(notices(expert))
                .filteredOn("practice.notice.review-due"::equals)
                .hasSize(1);
        assertThat(notices(methodist)).doesNotContain("practice.notice.review-late");

        jdbc.sql("update practice_reviewer set reminded_on = current_date - 3 where person_id in (:both)")
                .param("both", List.of(expert, head))
                .update();
        due(-1);
        remind();
        remind();
        assertThat(notices(expert))
                .filteredOn("practice.notice.review-due"::equals)
                .hasSize(2);
        assertThat(notices(methodist))
                .filteredOn("practice.notice.review-late"::equals)
                .hasSize(2);
    }

    @Test
    void whoAnswersAtTheLevelThatIsAskedForMayDecideAloneAndNobodyBelow() {
        var institute = people.person(Role.INSTITUTE, organisations.get(Objects.requireNonNull(here.region())));
        people.as(methodist, () -> review.publish(practice, ""));
        people.as(author, () -> levels.raise(practice));
        people.as(methodist, () -> review.publish(practice, ""));
        assertThat(levels.reached(practice)).contains(ReviewLevel.MUNICIPALITY);
        assertThat(levels.wanted(practice)).isEmpty();

        people.as(author, () -> levels.raise(practice));

        assertThat(people.as(methodist, () -> review.mayDecide(library.working(practice))))
                .isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> review.publish(practice, "")))
                .returns("practice.refusal.level-alone", Refusal::key);
        people.as(institute, () -> review.publish(practice, ""));
        assertThat(levels.reached(practice)).contains(ReviewLevel.REGION);
        assertThat(levels.wanted(practice)).isEmpty();
    }

    @Test
    void theAuthorAsksForTheNextLevelAndTheInstituteNamesReviewersForIt() {
        assign(expert, head);
        give(expert, ReviewVerdict.PUBLISHED, GOOD);
        give(head, ReviewVerdict.PUBLISHED, GOOD);
        assertThat(people.as(author, () -> levels.next(library.of(practice)))).contains(ReviewLevel.REGION);
        assertThat(people.as(methodist, () -> levels.next(library.of(practice))))
                .isEmpty();

        people.as(author, () -> levels.raise(practice));

        assertThat(people.as(methodist, () -> rounds.mayAssign(library.working(practice))))
                .isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> assign(expert, head))
                .returns("practice.refusal.level-reached", Refusal::key);
        var institute = people.person(Role.INSTITUTE, organisations.get(Objects.requireNonNull(here.region())));
        assertThat(people.as(institute, () -> rounds.levels(library.working(practice))))
                .containsExactly(ReviewLevel.REGION);
        assertThat(levels.wanted(practice)).contains(ReviewLevel.REGION);
        assertThat(library.of(practice).status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(people.as(author, () -> library.working(practice).review())).isEqualTo(PracticeStatus.SUBMITTED);
        people.as(author, () -> submission.withdraw(practice));
        assertThat(levels.wanted(practice)).isEmpty();
    }

    private void assign(UUID first, UUID second) {
        people.as(methodist, () -> rounds.assign(practice, plan(ReviewLevel.MUNICIPALITY, first, second)));
    }

    private static RoundPlan plan(ReviewLevel level, UUID... who) {
        return new RoundPlan(level, Set.of(who), LocalDate.now().plusDays(10));
    }

    private void give(UUID reviewer, ReviewVerdict verdict, int[] points) {
        people.as(reviewer, () -> reviews.give(practice, sheet(verdict, points)));
    }

    private List<ReviewSheet> sheetsFor(UUID person) {
        return people.as(person, () -> rounds.of(practice)).getFirst().sheets();
    }

    private void due(int days) {
        jdbc.sql("update practice_round set due = current_date + :days where practice_id = :practice")
                .param("days", days)
                .param("practice", practice)
                .update();
    }

    private void remind() {
        viewers.asSystem(() -> reminders.round());
    }

    private List<String> notices(UUID person) {
        return people.as(person, () -> notices.mine(PageRequest.of(0, 20)).getContent()).stream()
                .map(it -> it.titleKey())
                .toList();
    }

    private static PracticeText text(String title, String description, String result) {
        return TestPractices.whole(new PracticeText(
                title,
                "Коротко",
                "Математика",
                Set.of(6),
                Set.of(),
                null,
                15,
                "CC BY 4.0",
                "",
                Set.of(),
                Map.of(
                        PracticeSection.PROBLEM, "Не обосновывают",
                        PracticeSection.DESCRIPTION, description,
                        PracticeSection.RESULT, result)));
    }
}

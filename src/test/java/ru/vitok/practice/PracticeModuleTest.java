package ru.vitok.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.TestPractices;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;

@PortalTest
class PracticeModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeReview review;

    @Autowired
    PracticeSubmission submission;

    @Autowired
    PracticeDemands demands;

    @Autowired
    PracticeMarks marks;

    @Autowired
    PracticeUses uses;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Notices notices;

    @Autowired
    Viewers viewers;

    @Autowired
    Search search;

    Organisation here;
    Organisation school;
    UUID author;
    UUID methodist;

    @BeforeEach
    void people() {
        here = people.municipality();
        school = people.school(here);
        author = people.person(Role.TEACHER, school);
        methodist = people.person(Role.METHODIST, here);
    }

    @Test
    void aDraftIsSeenByItsAuthorAlone() {
        var id = people.as(author, () -> library.create(text("Первый набросок", Set.of())));

        assertThat(people.as(author, () -> library.of(id).status())).isEqualTo(PracticeStatus.DRAFT);
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(methodist, () -> library.of(id)));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> library.of(id));
    }

    @Test
    void aReviewedPracticeIsReadByGuestsAndItsAuthorIsTold() {
        var id = submitted("Спор двух решений", Set.of());

        assertThat(people.as(methodist, () -> review.queue()))
                .extracting(PracticeRow::id)
                .contains(id);
        people.as(methodist, () -> review.publish(id, ""));

        assertThat(library.of(id).status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(library.of(id).text().section(PracticeSection.PROBLEM)).isEqualTo("Дети пишут одно число");
        assertThat(people.as(author, () -> notices.mine(PageRequest.of(0, 5)).getContent()))
                .extracting("titleKey")
                .containsExactly("practice.notice.published");
    }

    @Test
    void aPracticeIsFoundByTheTaskThatChecksItsSkill() {
        var told = text("Спор о чертеже", Set.of());
        var id = people.as(
                author,
                () -> library.create(new PracticeText(
                        told.title(),
                        told.summary(),
                        told.subject(),
                        Set.of(9),
                        Set.of("O9.geometry"),
                        told.kind(),
                        told.minutes(),
                        told.licence(),
                        told.coAuthors(),
                        told.fields(),
                        told.sections())));
        people.as(author, () -> submission.submit(id, true));
        people.as(methodist, () -> review.publish(id, ""));
        var asked = SearchQuery.of("\"ОГЭ, Математика, 9 класс, задания 15, 16, 17, 18\" чертеже");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(search.ids(asked)).containsExactly(id));
    }

    @Test
    void aMethodistOfAnotherMunicipalityDoesNotReview() {
        var stranger = people.person(Role.METHODIST, people.municipality());
        var id = submitted("Чужая практика", Set.of());

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> review.publish(id, "")));
        assertThat(people.as(stranger, () -> review.queue()))
                .extracting(PracticeRow::id)
                .doesNotContain(id);
    }

    @Test
    void nobodyReviewsWhatTheyWrote() {
        var id = people.as(methodist, () -> library.create(text("Практика методиста", Set.of())));
        people.as(methodist, () -> submission.submit(id, true));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> review.publish(id, "")))
                .returns("practice.refusal.own-review", Refusal::key);
    }

    @Test
    void withoutConsentNothingIsHandedIn() {
        var id = people.as(author, () -> library.create(text("Без согласия", Set.of())));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(author, () -> submission.submit(id, false)))
                .returns("practice.refusal.no-consent", Refusal::key);
    }

    @Test
    void whatTheTemplateRequiresIsAskedOfWhoHandsInAndOfNobodyWhoDrafts() {
        var bare = new PracticeText(
                "Замысел",
                "",
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Пишут число", PracticeSection.DESCRIPTION, "Спрашиваю"));
        var id = people.as(author, () -> library.create(bare));

        assertThat(demands.missing(bare))
                .containsExactly(
                        "kind",
                        "subject",
                        "grades",
                        "evidence",
                        "goal",
                        "context",
                        "resources",
                        "risks",
                        "replication");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(author, () -> submission.submit(id, true)))
                .returns("practice.refusal.incomplete", Refusal::key)
                .satisfies(it -> assertThat(it.arguments()).containsExactly(9));
        assertThat(people.as(author, () -> library.working(id).review())).isEqualTo(PracticeStatus.DRAFT);

        people.as(author, () -> library.save(id, TestPractices.whole(bare)));
        people.as(author, () -> submission.submit(id, true));
        assertThat(people.as(author, () -> library.working(id).review())).isEqualTo(PracticeStatus.SUBMITTED);
    }

    @Test
    void howASchoolIsLedHasNoSubjectAndNoSkillOfPupils() {
        var led = new PracticeText(
                "Сверка отметок",
                "",
                null,
                Set.of(),
                Set.of(),
                PracticeKind.MANAGEMENT,
                null,
                "",
                "",
                Set.of(),
                TestPractices.whole(text("Любая", Set.of())).sections());

        assertThat(demands.missing(led)).isEmpty();
    }

    @Test
    void aPracticeSentBackNeedsAReasonAndReturnsToItsAuthor() {
        var id = submitted("На доработку", Set.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> review.sendBack(id, " ")))
                .returns("practice.refusal.no-reason", Refusal::key);
        people.as(methodist, () -> review.sendBack(id, "Добавьте, сколько детей было в классе"));

        assertThat(people.as(author, () -> library.working(id).review())).isEqualTo(PracticeStatus.REVISION);
        assertThat(people.as(author, () -> review.remarks(id)))
                .extracting(PracticeRemark::words)
                .containsExactly("Добавьте, сколько детей было в классе");
    }

    @Test
    void readersKeepThePublishedVersionWhileTheAuthorWritesTheNext() {
        var id = published("Первая редакция", Set.of());

        people.as(author, () -> library.save(id, text("Вторая редакция", Set.of())));

        assertThat(library.of(id).text().title()).isEqualTo("Первая редакция");
        assertThat(people.as(author, () -> library.working(id).text().title())).isEqualTo("Вторая редакция");

        people.as(author, () -> submission.submit(id, true));
        people.as(methodist, () -> review.publish(id, ""));

        assertThat(library.of(id).text().title()).isEqualTo("Вторая редакция");
    }

    @Test
    void aPublishedPracticeIsTheAnswerOfItsProblemFieldInTheTrail() {
        var field = field();
        var id = people.as(author, () -> library.create(text("Ответ на поле", Set.of(field))));
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, field);
        assertThat(people.as(author, () -> ledger.neighbours(ref, NodeType.PRACTICE)))
                .isEmpty();

        people.as(author, () -> submission.submit(id, true));
        people.as(methodist, () -> review.publish(id, ""));

        assertThat(people.as(author, () -> ledger.neighbours(ref, NodeType.PRACTICE)))
                .extracting(Node::title)
                .containsExactly("Ответ на поле");
        assertThat(ledger.rings(Set.of(ref)).get(ref).stages()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void aProblemFieldThatTheAuthorMayNotSeeCannotBeNamed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        people.as(author, () -> library.create(text("Чужое поле", Set.of(UUID.randomUUID())))))
                .returns("practice.refusal.field-unknown", Refusal::key);
    }

    @Test
    void aColleagueSaysOnceThatItDidNotWorkAndMayTakeItBack() {
        var id = published("Проверенная", Set.of());
        var colleague = people.person(Role.TEACHER, people.school(here));

        people.as(colleague, () -> uses.apply(id, 6, UseVerdict.TOO_EARLY, "Пока рано", true));
        people.as(colleague, () -> uses.apply(id, 7, UseVerdict.DID_NOT_WORK, "Дети молчали", false));

        assertThat(uses.of(id).uses()).singleElement().satisfies(use -> {
            assertThat(use.name()).isNull();
            assertThat(use.grade()).isEqualTo(7);
            assertThat(use.verdict()).isEqualTo(UseVerdict.DID_NOT_WORK);
            assertThat(use.municipality()).isEqualTo(here.name());
        });
        people.as(colleague, () -> uses.undo(id));
        assertThat(uses.of(id).count()).isZero();
    }

    @Test
    void theAuthorDoesNotCountAsAColleague() {
        var id = published("Своя", Set.of());

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(
                        () -> people.as(author, () -> uses.apply(id, 6, UseVerdict.WORKED, "У меня работает", true)));
    }

    @Test
    void theSameExternalIdUpdatesAndATeacherMayNotSkipTheReview() {
        var first = people.as(methodist, () -> library.put(delivery("p-1", "Было", methodist, here.id())));
        var second = people.as(methodist, () -> library.put(delivery("p-1", "Стало", methodist, here.id())));

        assertThat(second).isEqualTo(first);
        assertThat(library.of(first).text().title()).isEqualTo("Стало");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        people.as(author, () -> library.put(delivery("p-2", "Мимо рецензии", author, school.id()))));
    }

    @Test
    void anArchivedPracticeLeavesTheLibrary() {
        var id = published("Устаревшая", Set.of());

        people.as(methodist, () -> marks.mark(id, PracticeStatus.ARCHIVED));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> library.of(id));

        people.as(methodist, () -> marks.mark(id, PracticeStatus.RECOMMENDED));
        assertThat(library.of(id).status()).isEqualTo(PracticeStatus.RECOMMENDED);
    }

    @Test
    void whatIsTaughtOnACourseStaysOpenToAll() {
        var id = published("В курсе", Set.of());

        people.as(methodist, () -> marks.mark(id, PracticeStatus.IN_COURSE));

        assertThat(library.of(id).status()).isEqualTo(PracticeStatus.IN_COURSE);
        assertThat(library.of(id).open()).isTrue();
        assertThat(library.rows(List.of(id))).hasSize(1);
    }

    @Test
    void whatLooksLikeATestPaperWaitsForTheAuthorsWord() {
        var paper = TestPractices.whole(new PracticeText(
                "Вариант для тренировки",
                "",
                "Математика",
                Set.of(6),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(
                        PracticeSection.PROBLEM,
                        "Не успевают",
                        PracticeSection.DESCRIPTION,
                        "ВПР. Математика. 6 класс. Код участника. Вариант 7")));
        var id = people.as(author, () -> library.create(paper));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(author, () -> submission.submit(id, true)))
                .withMessageContaining("practice.refusal.test-materials");
        people.as(author, () -> submission.submit(id, true, true));

        assertThat(people.as(author, () -> library.working(id).review())).isEqualTo(PracticeStatus.SUBMITTED);
    }

    private UUID submitted(String title, Set<UUID> fields) {
        var id = people.as(author, () -> library.create(text(title, fields)));
        people.as(author, () -> submission.submit(id, true));
        return id;
    }

    private UUID published(String title, Set<UUID> fields) {
        var id = submitted(title, fields);
        people.as(methodist, () -> review.publish(id, ""));
        return id;
    }

    private UUID field() {
        var id = UUID.randomUUID();
        ledger.place(new Node(
                new NodeRef(NodeType.PROBLEM_FIELD, id),
                "Обоснования и доказательства",
                "",
                "PUBLISHED",
                "problem-fields/" + id,
                here.id(),
                people.as(author, () -> viewers.current().tokens()),
                Instant.parse("2026-05-12T09:00:00Z")));
        return id;
    }

    private static PracticeDelivery delivery(String external, String title, UUID author, UUID organisation) {
        return new PracticeDelivery(
                external, text(title, Set.of()), author, organisation, null, PracticeStatus.PUBLISHED);
    }

    private static PracticeText text(String title, Set<UUID> fields) {
        return TestPractices.told(title, "Дети пишут одно число", "Спрашиваю «почему?» к каждому шагу", fields);
    }
}

package ru.vitok.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestFinds;
import ru.vitok.TestPeople;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.search.EntryType;

@PortalTest
class RecommendationModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    Recommendations recommendations;

    @Autowired
    SchoolAnswers answers;

    @Autowired
    Reminders reminders;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Notices notices;

    @Autowired
    Viewers viewers;

    @Autowired
    TestFinds finds;

    Organisation here;
    Organisation first;
    Organisation second;
    UUID methodist;
    UUID head;
    UUID field;

    @BeforeEach
    void people() {
        here = people.municipality();
        first = people.school(here);
        second = people.school(here);
        methodist = people.person(Role.METHODIST, here);
        head = people.person(Role.SCHOOL_HEAD, first);
        field = UUID.randomUUID();
        ledger.place(new Node(
                new NodeRef(NodeType.PROBLEM_FIELD, field),
                "Обоснования и доказательства",
                "",
                "PUBLISHED",
                "problem-fields/" + field,
                here.id(),
                people.as(methodist, () -> viewers.current().tokens()),
                Instant.parse("2026-05-12T09:00:00Z")));
    }

    @Test
    void aSchoolIsToldAndSeesOnlyItsOwnLine() {
        var id = sent(30);

        assertThat(people.as(head, () -> recommendations.of(id).addressees()))
                .extracting(Addressee::school)
                .containsExactly(first.id());
        assertThat(people.as(methodist, () -> recommendations.of(id).addressees()))
                .extracting(Addressee::school)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(titles(head)).containsExactly("recommendation.notice.sent");
    }

    @Test
    void anotherMunicipalityAndTeachersDoNotSeeIt() {
        var id = sent(30);
        var stranger = people.person(Role.METHODIST, people.municipality());
        var teacher = people.person(Role.TEACHER, first);

        for (var person : List.of(stranger, teacher)) {
            assertThatExceptionOfType(Refusal.NotFound.class)
                    .isThrownBy(() -> people.as(person, () -> recommendations.of(id)));
        }
    }

    @Test
    void theSchoolAcceptsReportsAndTheMethodistChecks() {
        var id = sent(30);
        var done = LocalDate.now().minusDays(2);

        people.as(head, () -> answers.answer(id, first.id(), answer(AddresseeStatus.ACCEPTED, "")));
        people.as(
                head,
                () -> answers.answer(id, first.id(), new Answer(AddresseeStatus.DONE, "Провели пять уроков", done)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        people.as(head, () -> answers.answer(id, first.id(), answer(AddresseeStatus.CHECKED, ""))));
        people.as(methodist, () -> answers.answer(id, first.id(), answer(AddresseeStatus.CHECKED, "Был на уроке")));

        assertThat(people.as(methodist, () -> recommendations.helped(field)))
                .containsExactly(new HelpedSchool(first.id(), done));
        assertThat(titles(methodist))
                .containsExactlyInAnyOrder(
                        "recommendation.notice.answered.accepted", "recommendation.notice.answered.done");
    }

    @Test
    void decliningWithoutAReasonIsRefused() {
        var id = sent(30);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        people.as(head, () -> answers.answer(id, first.id(), answer(AddresseeStatus.DECLINED, " "))))
                .returns("recommendation.refusal.no-note", Refusal::key);
    }

    @Test
    void whatTheMethodistEntersForASchoolIsMarkedSo() {
        var id = sent(30);

        people.as(
                methodist, () -> answers.answer(id, second.id(), answer(AddresseeStatus.DONE, "Сообщили по телефону")));

        assertThat(people.as(methodist, () -> line(id, second)).onBehalf()).isTrue();
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() ->
                        people.as(head, () -> answers.answer(id, second.id(), answer(AddresseeStatus.ACCEPTED, ""))));
    }

    @Test
    void aFreshAnswerCanBeTakenBackByItsAuthorOnly() {
        var id = sent(30);
        people.as(head, () -> answers.answer(id, first.id(), answer(AddresseeStatus.DECLINED, "Нет шестых классов")));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(methodist, () -> answers.takeBack(id, first.id())));
        people.as(head, () -> answers.takeBack(id, first.id()));

        var line = people.as(head, () -> line(id, first));
        assertThat(line.status()).isEqualTo(AddresseeStatus.SENT);
        assertThat(line.note()).isEmpty();
    }

    @Test
    void itIsTheProblemFieldsAnswerInTheTrail() {
        sent(30);

        assertThat(people.as(
                        methodist,
                        () -> ledger.neighbours(new NodeRef(NodeType.PROBLEM_FIELD, field), NodeType.RECOMMENDATION)))
                .extracting(Node::title)
                .containsExactly("Обсудить обоснования на ШМО");
    }

    @Test
    void itsMeasuresLeadItsAddresseesToIt() {
        finds.only(head, people.person(Role.TEACHER, first), "провести шмо", EntryType.RECOMMENDATION, sent(30));
    }

    @Test
    void aReminderComesOnceBeforeTheDate() {
        sent(2);

        viewers.asSystem(() -> reminders.round());
        viewers.asSystem(() -> reminders.round());

        assertThat(titles(head))
                .containsExactlyInAnyOrder("recommendation.notice.due-soon", "recommendation.notice.sent");
    }

    @Test
    void whatNobodyAnsweredCanBeRecalled() {
        var id = sent(30);

        people.as(methodist, () -> recommendations.recall(id));

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(methodist, () -> recommendations.of(id)));
    }

    @Test
    void aSchoolOfAnotherMunicipalityIsRefused() {
        var foreign = people.school(people.municipality());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        people.as(methodist, () -> recommendations.send(draft(30, Set.of(first.id(), foreign.id())))))
                .returns("recommendation.refusal.foreign-school", Refusal::key);
    }

    private UUID sent(int days) {
        return people.as(methodist, () -> recommendations.send(draft(days, Set.of(first.id(), second.id()))));
    }

    private RecommendationDraft draft(int days, Set<UUID> schools) {
        return new RecommendationDraft(
                "Обсудить обоснования на ШМО",
                "",
                field,
                null,
                schools,
                List.of(new Measure("Провести ШМО", LocalDate.now().plusDays(days), "Заместитель директора")));
    }

    private Addressee line(UUID id, Organisation school) {
        return recommendations.of(id).addressees().stream()
                .filter(it -> it.school().equals(school.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(UUID person) {
        return people.as(
                person,
                () -> notices.mine(PageRequest.of(0, 10)).stream()
                        .map(row -> row.titleKey())
                        .toList());
    }

    private static Answer answer(AddresseeStatus status, String note) {
        return new Answer(status, note, null);
    }
}

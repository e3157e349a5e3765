package ru.vitok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.vitok.session.SessionFixtures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.evidence.Edge;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Audience;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

@PortalTest
class SessionModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    Clubs clubs;

    @Autowired
    Membership membership;

    @Autowired
    Sessions sessions;

    @Autowired
    Planning planning;

    @Autowired
    Chair chair;

    @Autowired
    SignUps signUps;

    @Autowired
    Questions questions;

    @Autowired
    Polls polls;

    @Autowired
    Minutes minutes;

    @Autowired
    Attendance attendance;

    @Autowired
    EvidenceLedger ledger;

    Organisation here;
    UUID leader;
    UUID teacher;
    UUID neighbour;
    UUID club;

    @BeforeEach
    void aClub() {
        here = people.municipality();
        leader = people.person(Role.METHODIST, here);
        teacher = people.person(Role.TEACHER, people.school(here));
        neighbour = people.person(Role.TEACHER, people.school(people.municipality()));
        club = people.as(leader, () -> clubs.create(SessionFixtures.club(here)));
    }

    @Test
    void aDraftIsSeenByThoseWhoPlanItOnly() {
        var id = people.as(leader, () -> planning.plan(plan(club, Openness.OPEN, null)));

        assertThat(people.as(leader, () -> sessions.get(id).status())).isEqualTo(SessionStatus.DRAFT);
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(teacher, () -> sessions.get(id)));
    }

    @Test
    void anOpenSessionIsSeenByGuestsAndAMembersOneByMembersOnly() {
        var open = announced(Openness.OPEN, null);
        var members = announced(Openness.MEMBERS, null);
        var municipality = announced(Openness.MUNICIPALITY, null);

        assertThat(sessions.get(open).title()).isEqualTo("Обоснование в 6 классе: три хода");
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> sessions.get(municipality));
        assertThat(people.as(teacher, () -> sessions.get(municipality).id())).isEqualTo(municipality);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(neighbour, () -> sessions.get(municipality)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(teacher, () -> sessions.get(members)));
        people.as(teacher, () -> membership.join(club));
        assertThat(people.as(teacher, () -> sessions.get(members).id())).isEqualTo(members);
    }

    @Test
    void aTeacherMayNeitherPlanNorCancel() {
        var id = announced(Openness.OPEN, null);

        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> planning.plan(plan(club, Openness.OPEN, null))));
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> planning.cancel(id, "")));
        people.as(leader, () -> membership.add(club, teacher, ClubRole.LEADER));
        people.as(teacher, () -> planning.cancel(id, "Болезнь докладчика"));
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(sessions.get(id).cancelReason()).isEqualTo("Болезнь докладчика");
    }

    @Test
    void aMoveKeepsTheAddressAndRaisesTheNumberOfTheVersion() {
        var id = announced(Openness.OPEN, null);
        var before = sessions.get(id).sequence();

        people.as(
                leader,
                () -> planning.move(
                        id,
                        SessionFixtures.START.plusDays(1),
                        SessionFixtures.START.plusDays(1).plusHours(1)));

        var moved = sessions.get(id);
        assertThat(moved.sequence()).isEqualTo(before + 1);
        assertThat(moved.startsAt()).isEqualTo(Instant.parse("2027-03-19T12:00:00Z"));
        assertThat(moved.movedFrom()).isEqualTo(Instant.parse("2027-03-18T12:00:00Z"));
    }

    @Test
    void theFirstInTheQueueGetsThePlaceThatBecameFree() {
        var id = announced(Openness.OPEN, 1);
        var second = people.person(Role.TEACHER, people.school(here));
        var third = people.person(Role.TEACHER, people.school(here));

        assertThat(people.as(teacher, () -> signUps.join(id))).isEqualTo(new SignUp(true, 0));
        assertThat(people.as(second, () -> signUps.join(id))).isEqualTo(new SignUp(false, 1));
        assertThat(people.as(third, () -> signUps.join(id))).isEqualTo(new SignUp(false, 2));
        people.as(teacher, () -> signUps.leave(id));

        assertThat(people.as(second, () -> signUps.mine(id))).contains(new SignUp(true, 0));
        assertThat(people.as(third, () -> signUps.mine(id))).contains(new SignUp(false, 1));
        people.as(leader, () -> planning.change(id, plan(club, Openness.OPEN, 2)));
        assertThat(people.as(third, () -> signUps.mine(id))).contains(new SignUp(true, 0));
    }

    @Test
    void aQuestionCountsOneVoteAPersonAndKeepsAHiddenName() {
        var id = announced(Openness.OPEN, null);
        var question = people.as(teacher, () -> questions.ask(id, "Что делать в малом классе?", true));

        people.as(neighbour, () -> questions.vote(id, question));
        people.as(neighbour, () -> questions.vote(id, question));

        var shown = people.as(neighbour, () -> questions.of(id).getFirst());
        assertThat(shown.votes()).isEqualTo(2);
        assertThat(shown.author()).isNull();
        assertThat(shown.voted()).isTrue();
        people.as(neighbour, () -> questions.takeBack(id, question));
        assertThat(people.as(leader, () -> questions.of(id).getFirst().votes())).isEqualTo(1);
    }

    @Test
    void aPollCountsTheLastChoiceOfEachPerson() {
        var id = announced(Openness.OPEN, null);
        var poll = people.as(leader, () -> polls.open(id, "Попробуете приём?", List.of("Да", "Нет", " ")));

        people.as(teacher, () -> polls.choose(id, poll, 1));
        people.as(teacher, () -> polls.choose(id, poll, 0));

        var shown = people.as(teacher, () -> polls.of(id).getFirst());
        assertThat(shown.options()).containsExactly("Да", "Нет");
        assertThat(shown.votes()).containsExactly(1, 0);
        assertThat(shown.mine()).isZero();
    }

    @Test
    void theTrailLeadsFromTheFieldThroughTheSessionToItsDecision() {
        var field = field();
        var id = people.as(
                leader,
                () -> planning.plan(
                        plan(club, Openness.OPEN, null, List.of(field), ItemDraft.of("Что показали работы", 15))));
        people.as(leader, () -> planning.announce(id));
        people.as(leader, () -> chair.begin(id));
        var decision = people.as(
                leader,
                () -> minutes.decide(
                        id,
                        new DecisionDraft(
                                null,
                                "Попробовать приём в пяти школах",
                                DecisionLevel.SCHOOL,
                                "Руководитель РМО",
                                LocalDate.of(2027, 4, 1))));

        var trail = people.as(leader, () -> ledger.trail(new NodeRef(NodeType.DECISION, decision)));

        assertThat(trail.edges())
                .containsExactlyInAnyOrder(
                        new Edge(fieldRef(field), SessionTrail.ref(id), EdgeKind.PROMPTED),
                        new Edge(SessionTrail.ref(id), new NodeRef(NodeType.DECISION, decision), EdgeKind.DECIDED));
    }

    @Test
    void aFieldOneMayNotSeeCannotBePutOnTheAgenda() {
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(
                        leader, () -> planning.plan(plan(club, Openness.OPEN, null, List.of(UUID.randomUUID())))));
    }

    @Test
    void approvedMinutesHaveANumberAndDoNotChange() {
        var first = held();
        var second = held();
        people.as(leader, () -> minutes.approve(first));
        people.as(leader, () -> minutes.approve(second));

        assertThat(sessions.get(first).minutesNumber()).isEqualTo(1);
        assertThat(sessions.get(second).minutesNumber()).isEqualTo(2);
        var late = new DecisionDraft(null, "Ещё одно", DecisionLevel.SERVICE, "", null);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(leader, () -> minutes.decide(first, late)))
                .returns("session.refusal.minutes-closed", Refusal::key);
    }

    @Test
    void presenceIsMarkedByTheCodeWhileTheSessionRuns() {
        var id = announced(Openness.OPEN, null);
        var code = people.as(leader, () -> attendance.code(id));
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(teacher, () -> attendance.here(id, code)));
        people.as(leader, () -> chair.begin(id));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(teacher, () -> attendance.here(id, "0000")))
                .returns("session.refusal.code", Refusal::key);
        people.as(teacher, () -> attendance.here(id, code));

        assertThat(people.as(leader, () -> signUps.list(id)))
                .filteredOn(Attendee::here)
                .extracting(Attendee::person)
                .containsExactly(teacher);
    }

    @Test
    void theAgendaMovesOnAndEndsWithTheSession() {
        var id = people.as(
                leader,
                () -> planning.plan(
                        plan(club, Openness.OPEN, null, ItemDraft.of("Работы", 15), ItemDraft.of("Приём", 25))));
        people.as(leader, () -> planning.announce(id));
        people.as(leader, () -> chair.begin(id));
        var items = sessions.agenda(id);

        assertThat(items).extracting(AgendaItem::state).containsExactly(ItemState.RUNNING, ItemState.PLANNED);
        people.as(leader, () -> chair.beginItem(id, items.get(1).id()));
        assertThat(sessions.agenda(id))
                .extracting(AgendaItem::state)
                .containsExactly(ItemState.DONE, ItemState.RUNNING);
        people.as(leader, () -> chair.end(id));
        assertThat(sessions.agenda(id)).extracting(AgendaItem::state).containsExactly(ItemState.DONE, ItemState.DONE);
    }

    private UUID announced(Openness openness, Integer limit) {
        var id = people.as(leader, () -> planning.plan(plan(club, openness, limit)));
        people.as(leader, () -> planning.announce(id));
        return id;
    }

    private UUID held() {
        var id = announced(Openness.OPEN, null);
        people.as(leader, () -> chair.begin(id));
        people.as(leader, () -> chair.end(id));
        return id;
    }

    private UUID field() {
        var id = UUID.randomUUID();
        ledger.place(new Node(
                fieldRef(id),
                "Обоснования",
                "22,7 % в округе",
                "PUBLISHED",
                "problem-fields/" + id,
                here.id(),
                Set.of(Audience.PUBLIC),
                Instant.parse("2026-05-12T09:00:00Z")));
        return id;
    }

    private static NodeRef fieldRef(UUID field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field);
    }
}

package ru.vitok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.club.Clubs;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;

@PortalTest
class SeriesModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    Clubs clubs;

    @Autowired
    Sessions sessions;

    @Autowired
    Planning planning;

    @Autowired
    Series series;

    @Autowired
    Preparation preparation;

    @Autowired
    Permissions permissions;

    @Autowired
    EvidenceLedger ledger;

    private Organisation here;
    private UUID leader;
    private UUID club;

    @BeforeEach
    void aClub() {
        here = people.municipality();
        leader = people.person(Role.METHODIST, here);
        club = people.as(leader, () -> clubs.create(SessionFixtures.club(here)));
    }

    @Test
    void aMonthlySeriesKeepsTheWeekdayOfTheMonth() {
        // 18 March 2027 is the third Thursday
        var ids = monthly(3);

        assertThat(people.as(leader, () -> starts(ids)))
                .containsExactly(
                        Instant.parse("2027-03-18T12:00:00Z"),
                        Instant.parse("2027-04-15T12:00:00Z"),
                        Instant.parse("2027-05-20T12:00:00Z"));
        assertThat(people.as(leader, () -> sessions.series(ids.get(1))).stream().map(Session::id))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void aFifthWeekdayFallsOnTheLastWhereAMonthHasFour() {
        var dates = new Repetition(Repetition.Rhythm.MONTHLY, 3).dates(LocalDateTime.of(2027, 4, 29, 10, 0));

        assertThat(dates)
                .containsExactly(
                        LocalDateTime.of(2027, 4, 29, 10, 0),
                        LocalDateTime.of(2027, 5, 27, 10, 0),
                        LocalDateTime.of(2027, 6, 24, 10, 0));
    }

    @Test
    void aChangeForAllThatFollowLeavesTheFormerOnesAndTheirAgendas() {
        var ids = monthly(3);
        var draft = people.as(leader, () -> planning.draft(ids.get(1)));

        people.as(
                leader,
                () -> series.change(
                        ids.get(1),
                        draft.at(draft.startsAt().plusHours(1), draft.endsAt().plusHours(1))
                                .withAgenda(List.of(ItemDraft.of("Только сегодня", 10)))));

        assertThat(people.as(leader, () -> starts(ids)))
                .containsExactly(
                        Instant.parse("2027-03-18T12:00:00Z"),
                        Instant.parse("2027-04-15T13:00:00Z"),
                        Instant.parse("2027-05-20T13:00:00Z"));
        assertThat(people.as(leader, () -> sessions.agenda(ids.get(2)))).isEmpty();
    }

    @Test
    void aSeriesOfOneOrOfTooManyIsRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> monthly(1));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> monthly(21));
    }

    @Test
    void theTrailLeadsFromADifficultyToTheSessionItPrompted() {
        var difficulty = new NodeRef(NodeType.DIFFICULTY, UUID.randomUUID());
        ledger.place(new Node(
                difficulty,
                "Не могут объяснить решение",
                "",
                "NEW",
                "difficulties/" + difficulty.id(),
                here.id(),
                permissions.audience("session.draft", here.id(), null),
                Instant.parse("2027-03-01T12:00:00Z")));
        var plan = SessionFixtures.plan(club, Openness.MUNICIPALITY, null);
        var asked = new SessionDraft(
                plan.club(), plan.title(), plan.goal(), plan.type(), plan.startsAt(), plan.endsAt(), plan.zone(),
                plan.place(), plan.link(), plan.openness(), plan.limit(), List.of(), List.of(difficulty.id()),
                List.of());
        var id = people.as(leader, () -> planning.plan(asked));
        people.as(leader, () -> planning.announce(id));

        assertThat(people.as(leader, () -> sessions.difficulties(id))).containsExactly(difficulty.id());
        assertThat(people.as(leader, () -> ledger.trail(new NodeRef(NodeType.SESSION, id))).edges())
                .anyMatch(it -> it.from().equals(difficulty) && it.kind() == EdgeKind.PROMPTED);
        var stranger = people.person(Role.METHODIST, people.municipality());
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> planning.plan(asked)));
    }

    @Test
    void whatASessionLacksIsToldToThoseWhoLeadItOnly() {
        var plan = SessionFixtures.plan(club, Openness.OPEN, null, ItemDraft.of("Что показали работы", 15));
        people.as(leader, () -> planning.plan(plan));
        var teacher = people.person(Role.TEACHER, people.school(here));

        assertThat(people.as(leader, () -> preparation.mine(5)).getFirst().gaps())
                .containsExactly(Gap.NOT_ANNOUNCED, Gap.NO_GROUND, Gap.NO_SPEAKER);
        assertThat(people.as(teacher, () -> preparation.mine(5))).isEmpty();
    }

    @Test
    void aFieldWithASessionInSightHasADate() {
        var field = UUID.randomUUID();
        ledger.place(new Node(
                new NodeRef(NodeType.PROBLEM_FIELD, field),
                "Обоснования",
                "",
                "PUBLISHED",
                "problem-fields/" + field,
                here.id(),
                permissions.audience("session.draft", here.id(), null),
                Instant.parse("2027-03-01T12:00:00Z")));
        people.as(
                leader,
                () -> planning.plan(SessionFixtures.plan(club, Openness.OPEN, null, List.of(field))));
        var stranger = people.person(Role.TEACHER, people.school(people.municipality()));

        assertThat(people.as(leader, () -> preparation.dated(Set.of(field, UUID.randomUUID()))))
                .containsExactly(field);
        assertThat(people.as(stranger, () -> preparation.dated(Set.of(field)))).isEmpty();
    }

    private List<UUID> monthly(int times) {
        return people.as(
                leader,
                () -> series.plan(
                        SessionFixtures.plan(club, Openness.OPEN, null),
                        new Repetition(Repetition.Rhythm.MONTHLY, times)));
    }

    private List<Instant> starts(List<UUID> ids) {
        return ids.stream().map(it -> sessions.get(it).startsAt()).toList();
    }
}

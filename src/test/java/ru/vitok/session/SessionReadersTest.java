package ru.vitok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.vitok.session.SessionFixtures.plan;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;

/** Who no longer hosts a session or leads its club sees it no longer: on its page, in the search, in the trail. */
@PortalTest
class SessionReadersTest {

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
    Hosting hosting;

    @Autowired
    Search search;

    @Autowired
    EvidenceLedger ledger;

    UUID leader;
    UUID guest;
    UUID club;

    @BeforeEach
    void aClub() {
        var here = people.municipality();
        leader = people.person(Role.METHODIST, here);
        guest = people.person(Role.TEACHER, people.school(people.municipality()));
        club = people.as(leader, () -> clubs.create(SessionFixtures.club(here)));
    }

    @Test
    void aHostFindsTheSessionAsLongAsTheyHostIt() {
        var id = announced();
        assertThat(found(guest, id)).isFalse();

        people.as(leader, () -> hosting.host(id, guest));
        waitUntil(() -> found(guest, id));
        assertThat(found(guest, id)).isTrue();
        assertThat(inTrail(guest, id)).isTrue();

        people.as(leader, () -> hosting.unhost(id, guest));
        assertThat(found(guest, id)).isFalse();
        assertThat(inTrail(guest, id)).isFalse();
    }

    @Test
    void aLeaderSeesWhatIsPlannedAsLongAsTheyLead() {
        var draft = people.as(leader, () -> planning.plan(plan(club, Openness.MEMBERS, null)));
        var announced = announced();

        people.as(leader, () -> membership.add(club, guest, ClubRole.LEADER));
        assertThat(people.as(guest, () -> sessions.get(draft).id())).isEqualTo(draft);
        waitUntil(() -> found(guest, announced));
        assertThat(found(guest, announced)).isTrue();

        people.as(leader, () -> membership.remove(club, guest));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(guest, () -> sessions.get(draft)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(guest, () -> sessions.get(announced)));
        assertThat(found(guest, announced)).isFalse();
        assertThat(inTrail(guest, announced)).isFalse();
    }

    @Test
    void aSessionFollowsTheNameAndTheSubjectOfItsClub() {
        var id = announced();
        var node = new NodeRef(NodeType.SESSION, id);
        var before = people.as(leader, () -> clubs.of(club));

        people.as(
                leader,
                () -> clubs.describe(
                        club,
                        new ClubDraft(
                                before.kind(),
                                "Мастерская доказательств",
                                "Физика",
                                before.level(),
                                before.organisation(),
                                "",
                                true)));

        waitUntil(() -> "Мастерская доказательств".equals(note(id)));
        assertThat(note(id)).isEqualTo("Мастерская доказательств");
        waitUntil(() -> physics(id));
        assertThat(physics(id)).isTrue();
        assertThat(people.as(leader, () -> ledger.nodes(Set.of(node))).get(node))
                .returns("Мастерская доказательств", Node::detail);
    }

    private boolean physics(UUID session) {
        var query = SearchQuery.of("обоснование три хода")
                .withSubjects(Set.of("Физика"))
                .withPage(0, 100);
        return people.as(leader, () -> search.find(query)).hits().stream()
                .map(SearchHit::id)
                .anyMatch(session::equals);
    }

    private @Nullable String note(UUID session) {
        return people
                .as(
                        leader,
                        () -> search.find(SearchQuery.of("обоснование три хода").withPage(0, 100)))
                .hits()
                .stream()
                .filter(it -> it.id().equals(session))
                .map(SearchHit::note)
                .findFirst()
                .orElse(null);
    }

    private UUID announced() {
        var id = people.as(leader, () -> planning.plan(plan(club, Openness.MEMBERS, null)));
        people.as(leader, () -> planning.announce(id));
        waitUntil(() -> found(leader, id));
        return id;
    }

    private boolean found(UUID person, UUID session) {
        return people
                .as(
                        person,
                        () -> search.find(SearchQuery.of("обоснование три хода").withPage(0, 100)))
                .hits()
                .stream()
                .map(SearchHit::id)
                .anyMatch(session::equals);
    }

    private boolean inTrail(UUID person, UUID session) {
        var node = new NodeRef(NodeType.SESSION, session);
        return people.as(person, () -> ledger.nodes(Set.of(node))).containsKey(node);
    }

    private static void waitUntil(BooleanSupplier done) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}

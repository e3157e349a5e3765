package ru.vitok.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.vitok.session.SessionFixtures.plan;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestFinds;
import ru.vitok.TestPeople;
import ru.vitok.club.Clubs;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.search.EntryType;

@PortalTest
class RecordingsTest {

    @Autowired
    TestPeople people;

    @Autowired
    Clubs clubs;

    @Autowired
    Planning planning;

    @Autowired
    Chair chair;

    @Autowired
    Sessions sessions;

    @Autowired
    Minutes minutes;

    @Autowired
    Recordings recordings;

    @Autowired
    TestFinds finds;

    private UUID leader;
    private UUID teacher;
    private UUID neighbour;
    private UUID session;

    @BeforeEach
    void aSessionThatBegan() {
        var here = people.municipality();
        leader = people.person(Role.METHODIST, here);
        teacher = people.person(Role.TEACHER, people.school(here));
        neighbour = people.person(Role.TEACHER, people.school(people.municipality()));
        session = people.as(
                leader,
                () -> planning.plan(plan(
                        clubs.create(SessionFixtures.club(here)),
                        Openness.MUNICIPALITY,
                        null,
                        ItemDraft.of("Работы", 15))));
        people.as(leader, () -> planning.announce(session));
        people.as(leader, () -> chair.begin(session));
    }

    @Test
    void notesLeadToTheSessionThoseWhoSeeIt() {
        people.as(leader, () -> chair.end(session));
        people.as(
                leader,
                () -> recordings.put(
                        session, new Recording("https://video.example.org/7", "04:10 Тангенциальная полоска\nи чек")));

        assertFound("тангенциальную полоску");
        assertThat(people.as(teacher, () -> recordings.of(session))
                        .orElseThrow()
                        .lines())
                .containsExactly(
                        new Recording.Line("04:10", "Тангенциальная полоска"), new Recording.Line(null, "и чек"));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(neighbour, () -> recordings.of(session)));
    }

    @Test
    void whatWasHeardAndDecidedLeadsToTheSessionAtOnce() {
        var item = people.as(leader, () -> sessions.agenda(session)).getFirst().id();
        people.as(leader, () -> minutes.heard(session, item, "Говорили о бифуркациях"));
        assertFound("бифуркация");

        people.as(
                leader,
                () -> minutes.decide(
                        session, new DecisionDraft(item, "Купить гониометры", DecisionLevel.SCHOOL, "", null)));
        assertFound("гониометр");
    }

    @Test
    void aRecordingComesAfterTheEndFromThoseWhoLeadAndHasAnAddress() {
        var recording = new Recording("https://video.example.org/7", "");
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(leader, () -> recordings.put(session, recording)))
                .returns("session.refusal.recording-early", Refusal::key);
        people.as(leader, () -> chair.end(session));
        people.as(leader, () -> minutes.approve(session));

        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> recordings.put(session, recording)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        people.as(leader, () -> recordings.put(session, new Recording("javascript:alert(1)", ""))))
                .returns("session.refusal.recording-link", Refusal::key);
        people.as(leader, () -> recordings.put(session, recording));
        assertThat(people.as(teacher, () -> recordings.of(session))).contains(recording);
        people.as(leader, () -> recordings.put(session, new Recording(" ", "\n")));
        assertThat(people.as(teacher, () -> recordings.of(session))).isEmpty();
    }

    private void assertFound(String words) {
        finds.only(teacher, neighbour, words, EntryType.SESSION, session);
    }
}

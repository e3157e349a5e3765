package ru.vitok.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.club.Clubs;
import ru.vitok.people.Role;

@PortalTest
class SignUpRaceTest {

    @Autowired
    TestPeople people;

    @Autowired
    Clubs clubs;

    @Autowired
    Planning planning;

    @Autowired
    SignUps signUps;

    @Test
    void twentyFourWhoSignUpAtOnceForFivePlacesGetExactlyFive() throws Exception {
        race(24, 5);
    }

    @Test
    @Tag("campaign")
    @Tag("sign-ups")
    void twoHundredWhoSignUpAtOnceForTwentyPlacesGetExactlyTwenty() throws Exception {
        race(200, 20);
    }

    private void race(int crowd, int limit) throws Exception {
        var here = people.municipality();
        var leader = people.person(Role.METHODIST, here);
        var school = people.school(here);
        var club = people.as(leader, () -> clubs.create(SessionFixtures.club(here)));
        var id = people.as(leader, () -> planning.plan(SessionFixtures.plan(club, Openness.OPEN, limit)));
        people.as(leader, () -> planning.announce(id));
        var persons = IntStream.range(0, crowd)
                .mapToObj(_ -> people.person(Role.TEACHER, school))
                .toList();

        var outcomes = atOnce(id, persons);

        assertThat(outcomes).filteredOn(SignUp::place).hasSize(limit);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.place())
                .extracting(SignUp::waiting)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, crowd - limit).boxed().toList());
        assertThat(people.as(leader, () -> signUps.crowd(id))).isEqualTo(new Crowd(limit, crowd - limit, 1));
    }

    private List<SignUp> atOnce(UUID id, List<UUID> persons) throws Exception {
        var tasks = new ArrayList<Callable<SignUp>>();
        persons.forEach(person -> tasks.add(() -> people.as(person, () -> signUps.join(id))));
        var outcomes = new ArrayList<SignUp>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(tasks)) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }
}

package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;

@PortalTest
class CollectionModuleTest {

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    FieldCollection collection;

    @Autowired
    FieldBoard board;

    @Test
    void anOrderRunsByItselfAndTellsWhenItIsDone() {
        var made = samples.make("Математика", 6);
        var analyst = people.person(Role.ANALYST, made.municipality());

        people.as(analyst, () -> collection.start());

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> people.as(analyst, () -> collection.state()).orElseThrow().status()
                        == CollectionState.Status.DONE);
        var found = people.as(analyst, () -> collection.state()).orElseThrow().found();
        assertThat(found).isPositive();
        assertThat(people.as(analyst, () -> board.count(ProblemFieldFilter.ALL))).isPositive();
    }

    @Test
    void whoMayNotCollectMayNeitherOrderNorWatch() {
        var here = people.municipality();
        var teacher = people.person(Role.TEACHER, people.school(here));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> collection.start()));
        assertThat(people.as(teacher, () -> collection.state())).isEmpty();
    }
}

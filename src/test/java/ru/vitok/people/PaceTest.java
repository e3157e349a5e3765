package ru.vitok.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;

@PortalTest
class PaceTest {

    @Autowired
    TestPeople people;

    @Autowired
    Pace pace;

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void asvs_2_4_1_aPersonSearchesSixtyTimesAMinuteAndOthersAreUnaffected() {
        var hasty = person();
        var other = person();

        assertThat(people.as(hasty, () -> taken(Pace.Work.SEARCH, 80))).isBetween(60, 62);
        assertThatExceptionOfType(Refusal.Later.class)
                .isThrownBy(() -> people.as(hasty, () -> pace.require(Pace.Work.SEARCH)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("people.refusal.pace.SEARCH"))
                .satisfies(it -> assertThat(it.seconds()).isBetween(1L, 2L));
        assertThat(people.as(hasty, () -> taken(Pace.Work.PAPER, 1))).isOne();
        assertThat(people.as(other, () -> taken(Pace.Work.SEARCH, 1))).isOne();
    }

    @Test
    void asvs_2_4_1_thirtyPapersAtOnceAreEnough() {
        var hasty = person();

        assertThat(people.as(hasty, () -> taken(Pace.Work.PAPER, 40))).isBetween(30, 31);
        assertThat(people.as(hasty, () -> pace.take(Pace.Work.PAPER)))
                .hasValueSatisfying(it -> assertThat(it).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20)));
    }

    @Test
    void asvs_4_1_3_guestsAreCountedByTheAddressThatTheServerKnowsWhateverTheySay() {
        var school = new MockHttpServletRequest();
        school.setRemoteAddr("192.0.2.17");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(school));
        assertThat(taken(Pace.Work.PAPER, 300)).isEqualTo(300);
        assertThat(taken(Pace.Work.PAPER, 20)).isLessThan(5);

        school.addHeader("X-Forwarded-For", "198.51.100.4");
        assertThat(taken(Pace.Work.PAPER, 20)).isLessThan(5);

        var neighbour = new MockHttpServletRequest();
        neighbour.setRemoteAddr("192.0.2.18");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(neighbour));
        assertThat(taken(Pace.Work.PAPER, 10)).isEqualTo(10);
    }

    @Test
    void behindAProxyThatNobodyNamedGuestsAreNotLockedOutTogether() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("X-Forwarded-For", "198.51.100.4");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(taken(Pace.Work.PAPER, 400)).isEqualTo(400);
    }

    private UUID person() {
        return people.person(Role.TEACHER, people.municipality());
    }

    private int taken(Pace.Work work, int times) {
        var taken = 0;
        for (var i = 0; i < times; i++) {
            taken += pace.take(work).isEmpty() ? 1 : 0;
        }
        return taken;
    }
}

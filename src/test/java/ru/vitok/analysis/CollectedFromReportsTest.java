package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;

@PortalTest
class CollectedFromReportsTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Test
    void confirmedReportsBecomeProblemFieldsByThemselves() {
        var analyst = samples.get().analyst();

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL))
                        .isEmpty());

        var planted = Set.of("M6.reason", "R6.text.idea", "M7.percent", "M8.percent", "M7.func.graph");
        var claimed = people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(it -> it.severity() > 1 && it.scope() == Scope.MUNICIPALITY)
                .map(ProblemFieldRow::skillCode)
                .collect(Collectors.toSet());
        assertThat(claimed).isNotEmpty().isSubsetOf(planted);
    }
}

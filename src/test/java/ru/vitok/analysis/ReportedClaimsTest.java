package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.ReportedMunicipality;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.ResultSource;
import ru.vitok.assessment.ResultSources;

/** A municipality that gets reports and no works has its problem fields all the same. */
@PortalTest
class ReportedClaimsTest {

    @Autowired
    ReportedMunicipality reported;

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ResultSources sources;

    @Autowired
    ProblemFields fields;

    private SampleMunicipality.Sample here;

    @BeforeEach
    void imported() {
        here = reported.get();
    }

    @Test
    void allOfItComesFromReports() {
        assertThat(sources.of(here.municipality().id()))
                .hasSize(32)
                .allSatisfy((_, it) -> assertThat(it).isEqualTo(ResultSource.REPORTS));
    }

    @Test
    void thePlantedSkillsAreClaimedAndHardlyAnythingElse() {
        people.as(here.analyst(), () -> fields.collect());
        var claims = people.as(here.analyst(), () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(it -> it.severity() > 1)
                .toList();

        assertThat(skills(claims, Scope.MUNICIPALITY))
                .contains("M6.reason", "R6.text.idea", "M7.percent", "M8.percent", "M7.func.graph");
        assertThat(skills(claims, Scope.CLUSTER)).contains("M6.order", "M7.num.dec", "M6.num.neg");
        var planted = Set.of(
                "M6.reason",
                "R6.text.idea",
                "M7.percent",
                "M8.percent",
                "M7.func.graph",
                "M6.order",
                "M7.num.dec",
                "M6.num.neg");
        var wrong = new ArrayList<>(claims);
        wrong.removeIf(it -> it.scope() == Scope.SCHOOL || planted.contains(it.skillCode()));
        assertThat(wrong).hasSizeLessThan(2);
    }

    /** Reports tell less of the spread than works do: what they claim, works claim too. */
    @Test
    void reportsClaimNothingThatTheWorksDoNot() {
        var whole = samples.get();
        people.as(whole.analyst(), () -> fields.collect());
        people.as(here.analyst(), () -> fields.collect());

        assertThat(claims(here.analyst())).isSubsetOf(claims(whole.analyst()));
    }

    /** Skills with their place and year; of schools too. */
    private List<String> claims(UUID analyst) {
        return people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(it -> it.severity() > 1)
                .map(it -> "%s %s %s %s %s"
                        .formatted(
                                it.skillCode(),
                                it.scope(),
                                it.cluster(),
                                it.year(),
                                it.scope() == Scope.SCHOOL
                                        ? it.schools().toString().replace(ReportedMunicipality.CODES, "edu9901")
                                        : ""))
                .toList();
    }

    private static Set<String> skills(List<ProblemFieldRow> fields, Scope scope) {
        return fields.stream()
                .filter(it -> it.scope() == scope)
                .map(ProblemFieldRow::skillCode)
                .collect(Collectors.toSet());
    }
}

package ru.vitok.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.SchoolReviews;
import ru.vitok.analysis.Scope;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.assessment.ResultsChanged;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

@PortalTest
class EffectsModuleTest {

    private static final List<String> HELPED =
            List.of("edu990110", "edu990111", "edu990121", "edu990114", "edu990118", "edu990117");

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Autowired
    Effects effects;

    @Autowired
    SchoolReviews reviews;

    @Autowired
    SchoolSteps steps;

    @Autowired
    SaidHelp help;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    private SummedMunicipality.Made made;
    private UUID analyst;
    private UUID field;

    @BeforeEach
    void aFieldOf2025ThatSixSchoolsAnswered() {
        made = samples.make("Математика", 7);
        analyst = people.person(Role.ANALYST, made.municipality());
        people.as(analyst, () -> fields.collect());
        field =
                people
                        .as(
                                analyst,
                                () -> fields.list(new ProblemFieldFilter(2025, null, null, Scope.MUNICIPALITY, null)))
                        .stream()
                        .filter(it -> it.skillCode().equals("M7.func.graph"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        people.as(analyst, () -> fields.confirm(field, null));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));
        give(null);
    }

    @Test
    void theHelpThatWorkedIsSeenWithAnIntervalThatHoldsTheTruth() {
        var effect = people.as(analyst, () -> effects.effect(field, 2025, 2026));

        assertThat(effect.verdict()).isEqualTo(Verdict.IMPROVED);
        // 25.75 points were planted
        assertThat(effect.low()).isLessThan(25.75);
        assertThat(effect.high()).isGreaterThan(25.75);
        assertThat(effect.rawDifference()).isCloseTo(35.5, within(0.1));
        assertThat(effect.helped().schools()).isEqualTo(6);
        assertThat(effect.others().schools()).isEqualTo(18);
        assertThat(effect.cautions()).contains(Caution.REGRESSION_TO_MEAN);
        assertThat(people.as(analyst, () -> fields.trail(field)).nodes())
                .anyMatch(it -> it.ref().type() == NodeType.EFFECT);
    }

    /** What was before the field can be asked for and closes no ring of it. */
    @Test
    void yearsWithoutHelpShowNoChangeAndLeaveTheTrailAsItWas() {
        assertThat(people.as(analyst, () -> effects.effect(field, 2024, 2025)).verdict())
                .isEqualTo(Verdict.NO_CHANGE);
        assertThat(people.as(analyst, () -> effects.effect(field, 2024, 2026)).verdict())
                .isEqualTo(Verdict.IMPROVED);
        assertThat(measured()).isFalse();
    }

    @Test
    void whatWasDoneAfterTheTestIsNotHelpBeforeIt() {
        give(LocalDate.of(2026, 9, 1));

        var effect = people.as(analyst, () -> effects.effect(field, 2025, 2026));

        assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW_DATA);
        assertThat(effect.helped().schools()).isZero();
        assertThat(effect.difference()).isNull();
    }

    @Test
    void anEffectThatCannotBeMeasuredAnyMoreLeavesTheTrail() {
        people.as(analyst, () -> effects.effect(field, 2025, 2026));
        assertThat(measured()).isTrue();

        give(LocalDate.of(2026, 9, 1));
        people.as(analyst, () -> effects.effect(field, 2025, 2026));

        assertThat(measured()).isFalse();
    }

    @Test
    void anEffectOfDataThatAreTakenBackLeavesTheTrail() {
        people.as(analyst, () -> effects.effect(field, 2025, 2026));
        viewers.asSystem(() -> transactions.execute(_ -> {
            jdbc.sql("""
                    delete from slice_sum where slice_id in (
                      select id from slice where municipality_id = :here and year = 2026)""").param("here", made.municipality().id()).update();
            events.publishEvent(new ResultsChanged(made.municipality().id(), Set.of()));
            return true;
        }));

        Awaitility.await().until(() -> !measured());
    }

    private boolean measured() {
        return people.as(analyst, () -> fields.trail(field)).nodes().stream()
                .anyMatch(it -> it.ref().type() == NodeType.EFFECT);
    }

    @Test
    void yearsInTheWrongOrderAndForeignFieldsAreRefused() {
        var stranger = people.person(Role.ANALYST, people.municipality());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(analyst, () -> effects.effect(field, 2026, 2025)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(analyst, () -> effects.effect(field, 2025, Integer.MAX_VALUE)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> effects.effect(field, 2025, 2026)));
    }

    @Test
    void theCommitteeSeesWhichSchoolsAnalysedTheirResults() {
        var school = made.school("edu990112");
        var head = people.person(Role.SCHOOL_HEAD, school);
        var committee = people.person(Role.COMMITTEE, made.municipality());
        var latest = people.as(
                        analyst, () -> fields.list(new ProblemFieldFilter(2026, null, null, Scope.MUNICIPALITY, null)))
                .getFirst()
                .id();
        people.as(analyst, () -> fields.confirm(latest, null));
        people.as(analyst, () -> fields.publish(latest, Set.of(), ""));

        people.as(head, () -> reviews.analysed(latest, school.id()));

        var rows = people.as(committee, () -> steps.ofMyMunicipality());
        assertThat(rows).hasSize(24);
        assertThat(rows.stream().filter(it -> it.reached(Step.ANALYSED)).map(SchoolStep::code))
                .containsExactly(school.code());
        assertThat(people.as(head, () -> steps.ofMyMunicipality())).isEmpty();
    }

    private void give(@Nullable LocalDate on) {
        help.given.put(
                field,
                HELPED.stream().map(it -> new Help(made.school(it).id(), on)).toList());
    }
}

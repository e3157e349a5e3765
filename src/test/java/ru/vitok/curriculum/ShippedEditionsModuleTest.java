package ru.vitok.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;

@PortalTest
class ShippedEditionsModuleTest {

    @Autowired
    Tests tests;

    @Autowired
    ShippedEditions shipped;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSkillKnowsTheTasksThatCheckIt() {
        assertThat(tests.checks(List.of("O9.geometry")))
                .containsExactly(new CheckedSkill(
                        new Skill("O9.geometry", "Вычислять в геометрии", "Математика", 9),
                        "OGE",
                        List.of("15", "16", "17", "18")));
        assertThat(tests.checks(List.of())).isEmpty();
    }

    @Test
    void theCommonEditionStandsUntilAMunicipalityBringsItsOwn() {
        var here = people.municipality().id();

        var common = tests.find(here, "VPR", "Русский язык", 4, 2026).orElseThrow();
        assertThat(common.maxPrimary()).isEqualTo(24);
        assertThat(common.boundaries()).isEqualTo(new Boundaries(10, 16, 21));
        assertThat(tests.find(here, "VPR", "Русский язык", 4, 2025)).isEmpty();

        var own = new TestForm(
                "VPR",
                "Русский язык",
                4,
                new Boundaries(1, 2, 3),
                List.of(new TestTask("1", 3, Level.B, "R4.own", "Своё умение")));
        tests.add(here, UUID.randomUUID(), own);
        assertThat(tests.find(here, "VPR", "Русский язык", 4, 2026)).contains(own);
        assertThat(tests.find(people.municipality().id(), "VPR", "Русский язык", 4, 2026))
                .contains(common);
    }

    @Test
    void codesAndConditionsComeBackAsTheyWere() throws Exception {
        var exam = ShippedEditions.read().stream()
                .map(Edition::form)
                .filter(it -> it.procedure().equals("OGE"))
                .findFirst();

        assertThat(tests.find(null, "OGE", "Математика", 9, 2026)).isEqualTo(exam);
    }

    @Test
    void aSecondStartBringsNothingTwice() throws Exception {
        shipped.run(new DefaultApplicationArguments());
        shipped.run(new DefaultApplicationArguments());

        assertThat(jdbc.sql("select file from test_form where file like 'vpr-2021%'")
                        .query(String.class)
                        .list())
                .hasSize(8)
                .doesNotHaveDuplicates();
    }
}

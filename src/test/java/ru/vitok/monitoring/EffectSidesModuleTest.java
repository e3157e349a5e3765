package ru.vitok.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.InventedSlices;
import ru.vitok.analysis.InventedSlices.Taken;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Sums over the helped schools and over the others must not give a small school away. */
@PortalTest
class EffectSidesModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    InventedSlices slices;

    @Autowired
    ProblemFields fields;

    @Autowired
    Effects effects;

    @Autowired
    SaidHelp help;

    private Organisation here;
    private UUID analyst;

    @BeforeEach
    void aMunicipality() {
        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void theSmallOneAmongTheHelpedIsLeftOutWhereTogetherTheyWouldTellIt() {
        var schools = schools(6);
        var field = field(schools, 5, 25, 12, 30, 30, 30);
        // of the small one and the one that is withheld with it only one was helped
        helped(field, schools.get(0), schools.get(1));

        var effect = people.as(analyst, () -> effects.effect(field, 2025, 2026));

        // 12 of the 25 of the other helped one, 45 of the 90 of those beside them
        assertThat(effect.helped().schools()).isEqualTo(1);
        assertThat(effect.helped().before()).isEqualTo(new Effect.Point(48.0, 25));
        assertThat(effect.others().before()).isEqualTo(new Effect.Point(50.0, 90));
        assertThat(effect.rawDifference()).isNull();
        assertThat(effect.cautions()).contains(Caution.SMALL_LEFT_OUT);
    }

    @Test
    void schoolsWithheldOnTheSameSideKeepEachOther() {
        var schools = schools(6);
        var field = field(schools, 5, 25, 12, 30, 30, 30);
        helped(field, schools.get(1), schools.get(3));

        var effect = people.as(analyst, () -> effects.effect(field, 2025, 2026));

        // 12 of 25 and 15 of 30
        assertThat(effect.helped().before().percent()).isEqualTo(100 * 27.0 / 55);
        assertThat(effect.others().before().percent()).isNotNull();
    }

    @Test
    void aSchoolCannotTakeItselfAwayFromItsSide() {
        var schools = schools(6);
        var field = field(schools, 5, 25, 4, 30, 30, 30);
        helped(field, schools.get(0), schools.get(1), schools.get(2));
        people.as(analyst, () -> fields.confirm(field, null));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));
        var head = people.person(Role.SCHOOL_HEAD, schools.get(1));

        var effect = people.as(head, () -> effects.effect(field, 2025, 2026));

        assertThat(effect.helped().schools()).isEqualTo(3);
        assertThat(effect.helped().before().n()).isEqualTo(34);
        assertThat(effect.helped().before().percent()).isNull();
        assertThat(effect.drawable()).isFalse();
    }

    @Test
    void whoSeesNoRowsOfSchoolsIsToldTheSameSides() {
        var schools = schools(8);
        var field = field(schools, 5, 25, 12, 30, 30, 30, 30, 30);
        helped(field, schools.get(0), schools.get(1), schools.get(3), schools.get(4));
        people.as(analyst, () -> fields.confirm(field, null));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));
        var leader = people.person(Role.CLUB_LEADER, here);

        var toAnalyst = people.as(analyst, () -> effects.effect(field, 2025, 2026));
        var toLeader = people.as(leader, () -> effects.effect(field, 2025, 2026));

        // without the five and the twelve that are withheld together
        assertThat(toAnalyst.helped().before().n()).isEqualTo(85);
        assertThat(toLeader.helped()).isEqualTo(toAnalyst.helped());
        assertThat(toLeader.others()).isEqualTo(toAnalyst.others());
    }

    private List<Organisation> schools(int number) {
        var schools = new ArrayList<Organisation>();
        for (var i = 0; i < number; i++) {
            schools.add(people.school(here));
        }
        return schools;
    }

    private UUID field(List<Organisation> schools, int... works) {
        var taken = new ArrayList<Taken>();
        for (var i = 0; i < works.length; i++) {
            taken.add(new Taken(schools.get(i), works[i], works[i] / 2, 0));
        }
        var before = new SliceKey("VPR", "Математика", 7, 2025);
        var slice = slices.put(here, before, taken);
        slices.put(here, new SliceKey("VPR", "Математика", 7, 2026), taken);
        return slices.field(here, slice, before, 132);
    }

    private void helped(UUID field, Organisation... schools) {
        help.given.put(
                field,
                java.util.Arrays.stream(schools)
                        .map(it -> new Help(it.id(), null))
                        .toList());
    }
}

package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.InventedSlices.Taken;
import ru.vitok.assessment.HeatMap;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Clubs and associations see the municipality's figures, never rows of its schools. */
@PortalTest
class VisibleSchoolsModuleTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 7, 2026);

    @Autowired
    TestPeople people;

    @Autowired
    InventedSlices slices;

    @Autowired
    Results results;

    @Autowired
    WorkFigures figures;

    @Test
    void whoLeadsAnAssociationOfTheMunicipalitySeesOnlyTheSchoolWhereTheyTeach() {
        var here = people.municipality();
        var own = people.school(here);
        var other = people.school(here);
        slices.put(here, MATHS, List.of(new Taken(own, 20, 10, 2), new Taken(other, 30, 15, 3)));
        var head = people.person(Role.ASSOCIATION_HEAD, here);
        var teacher = people.person(Role.ASSOCIATION_HEAD, here);
        people.grant(teacher, Role.TEACHER, own);
        var leader = people.person(Role.CLUB_LEADER, here);
        var analyst = people.person(Role.ANALYST, here);

        assertThat(rows(head, here)).isEmpty();
        assertThat(rows(leader, here)).isEmpty();
        assertThat(rows(teacher, here)).containsExactly(own.code());
        assertThat(rows(analyst, here)).containsExactlyInAnyOrder(own.code(), other.code());
        assertThat(people.as(head, () -> figures.groups(MATHS, here.id()))).noneMatch(it -> it.code() != null);
    }

    private List<String> rows(UUID person, Organisation here) {
        return people.as(person, () -> results.heatMap(MATHS, here.id())).schools().stream()
                .map(HeatMap.Line::code)
                .toList();
    }
}

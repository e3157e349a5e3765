package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.InventedSlices.Taken;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** What little data do not say, and what a sign stands on. */
@PortalTest
class FewJudgedModuleTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 7, 2026);
    private static final SliceKey BEFORE = new SliceKey("VPR", "Математика", 7, 2025);
    private static final SliceKey EXAM = new SliceKey("OGE", "Биология", 9, 2024);

    @Autowired
    TestPeople people;

    @Autowired
    InventedSlices slices;

    @Autowired
    FieldFigures figures;

    @Autowired
    SkillHistories histories;

    @Autowired
    Warnings warnings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transactions;

    private Organisation here;
    private Organisation one;
    private Organisation other;
    private UUID analyst;

    @BeforeEach
    void twoSchools() {
        here = people.municipality();
        one = people.school(here);
        other = people.school(here);
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void aTestOfOneSkillHasNoLevelThatASchoolCouldFallShortOf() {
        var slice = slices.put(here, MATHS, List.of(new Taken(one, 30, 3, 0), new Taken(other, 40, 36, 0)));
        var field = slices.field(here, slice, MATHS, 70);

        assertThat(people.as(analyst, () -> figures.schools(field))).hasSize(2).allMatch(it -> it.below() == null);
    }

    @Test
    void oneYearIsNotCalledSeveralTogether() {
        slices.put(here, BEFORE, List.of(new Taken(other, 40, 20, 0)));
        slices.put(here, MATHS, List.of(new Taken(one, 12, 6, 0), new Taken(other, 40, 20, 0)));
        var head = people.person(Role.SCHOOL_HEAD, one);

        var history =
                people.as(head, () -> histories.of(MATHS, here.id(), one.id())).getFirst();

        assertThat(history.years()).hasSize(2);
        assertThat(history.together()).isNull();
    }

    @Test
    void aSignNamesTheProcedureOfTheWorksItStandsOn() {
        slices.put(here, EXAM, List.of(new Taken(one, 20, 10, 0)));
        var slice = slices.put(here, MATHS, List.of(new Taken(one, 30, 15, 0), new Taken(other, 40, 20, 0)));
        journal(slice, one, 27, 3);
        journal(slice, other, 1, 39);

        assertThat(people.as(analyst, () -> warnings.objectivity(2026)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.school()).isEqualTo(one.code());
                    assertThat(it.marker()).isEqualTo(Marker.JOURNAL_MISMATCH);
                    assertThat(it.procedure()).isEqualTo("VPR");
                });
    }

    private void journal(UUID slice, Organisation school, int lowered, int kept) {
        viewers.asSystem(() -> transactions.execute(_ -> jdbc.sql("""
                update slice_sum set lowered = :lowered, kept = :kept where slice_id = :slice and school_id = :school""")
                .param("lowered", lowered)
                .param("kept", kept)
                .param("slice", slice)
                .param("school", school.id())
                .update()));
    }
}

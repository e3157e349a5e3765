package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.ReportedMunicipality;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.SliceKey;
import ru.vitok.statistics.MarkCounts;

/** Marks, scores, groups and signs of a municipality that gets reports and no works. */
@PortalTest
class ReportedFiguresTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 6, 2026);

    @Autowired
    ReportedMunicipality reported;

    @Autowired
    TestPeople people;

    @Autowired
    WorkFigures figures;

    @Autowired
    TaskProfiles profiles;

    @Autowired
    Dynamics dynamics;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Warnings warnings;

    private SampleMunicipality.Sample here;

    @BeforeEach
    void imported() {
        here = reported.get();
    }

    @Test
    void marksScoresAndTheJournalAreThoseOfTheWorks() {
        var groups = people.as(
                here.analyst(), () -> figures.groups(MATHS, here.municipality().id()));
        var whole = groups.getFirst();

        assertThat(whole.works()).isEqualTo(1092);
        assertThat(whole.marks().twos()).isEqualTo(99);
        assertThat(whole.marks().fives()).isEqualTo(183);
        assertThat(whole.scores().n()).isEqualTo(1092);
        // «понизили» 243 of 1075
        assertThat(whole.journal().lowered()).isEqualTo(243);
        assertThat(whole.peaks()).isNotNull();
        var school = groups.stream()
                .filter(it -> (ReportedMunicipality.CODES + "00").equals(it.code()))
                .findFirst()
                .orElseThrow();
        assertThat(school.works()).isEqualTo(99);
        // 1.01, 25.25, 40.40 and 33.33 % of 99
        assertThat(school.marks()).isEqualTo(new MarkCounts(1, 25, 40, 33));
        assertThat(school.journal().kept()).isEqualTo(81);
        // how the ranks go together and how far single works lie no report tells
        assertThat(school.journal().spearman()).isNull();
        assertThat(school.journal().far()).isNull();
    }

    @Test
    void groupsByMarkAreThoseThatTheReportPrints() {
        var told = people.as(
                here.analyst(),
                () -> profiles.ofMunicipality(MATHS, here.municipality().id()));

        assertThat(told).hasSize(13);
        assertThat(told.getFirst().groups())
                .extracting(GroupCell::n, GroupCell::percent)
                .containsExactly(tuple(99, 4.04), tuple(387, 32.3), tuple(423, 69.27), tuple(183, 91.8));
        assertThat(told.getFirst().full()).isEqualTo(54.03);
        // the ninth task gives two points
        assertThat(told.get(8).full()).isNull();
        assertThat(told.getFirst().discrimination()).isNull();
    }

    @Test
    void yearsAndComparisonsStand() {
        var place = here.municipality().id();

        assertThat(people.as(here.analyst(), () -> dynamics.sameGrade(MATHS, place, null)))
                .extracting(YearFigures::year)
                .containsExactly(2023, 2024, 2025, 2026);
        assertThat(people.as(here.analyst(), () -> dynamics.sameGrade(MATHS, place, null))
                        .getLast()
                        .twos())
                .isCloseTo(9.07, within(0.005));
        assertThat(people.as(here.analyst(), () -> comparisons.ofMunicipality(MATHS, place)))
                .filteredOn(it -> it.number().equals("13"))
                .singleElement()
                .satisfies(it -> assertThat(it.standing()).isEqualTo(Standing.LOWER));
    }

    @Test
    void lowResultsPeaksAndTheJournalAreThoseOfTheWorks() {
        assertThat(people.as(here.analyst(), () -> warnings.lowResults(2026)))
                .extracting(LowResultRow::school)
                .containsExactlyInAnyOrder(ReportedMunicipality.CODES + "15", ReportedMunicipality.CODES + "18");
        assertThat(schools(Marker.BOUNDARY_PEAK))
                .contains(ReportedMunicipality.CODES + "11", ReportedMunicipality.CODES + "04")
                .hasSizeLessThan(4);
        assertThat(schools(Marker.JOURNAL_MISMATCH))
                .contains(ReportedMunicipality.CODES + "13", ReportedMunicipality.CODES + "07")
                .hasSizeLessThan(4);
    }

    private Set<String> schools(Marker marker) {
        return people.as(here.analyst(), () -> warnings.objectivity(2026)).stream()
                .filter(it -> it.marker() == marker)
                .map(ObjectivityRow::school)
                .collect(Collectors.toSet());
    }
}

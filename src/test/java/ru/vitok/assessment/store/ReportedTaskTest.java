package ru.vitok.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.SliceKey;
import ru.vitok.statistics.Means;
import ru.vitok.statistics.Sample;

class ReportedTaskTest {

    private static final SliceRow SLICE = new SliceRow(
            new UUID(0, 1),
            new UUID(0, 2),
            new SliceKey("VPR", "Физика", 8, 2026),
            List.of("1", "2"),
            List.of(1, 2),
            List.of("", ""));

    /** 4 of 7 is printed as 57.14. */
    @Test
    void pointsComeBackWholeFromTwoDigits() {
        assertThat(ReportedTask.of(7, 57.14, 1)).isEqualTo(new TaskSum(7, 4, 4));
        assertThat(ReportedTask.of(1092, 54.03, 1)).isEqualTo(new TaskSum(1092, 590, 590));
        // 807 of 2184 points
        assertThat(ReportedTask.of(1092, 36.95, 2).total()).isEqualTo(807);
    }

    /**
     * 20 pupils with 60 % of 2 points: mean 1.2, at the most 12 of them have 2 points and 8 none. Σ(x − x̄)² = 12 · 0.64 + 8 ·
     * 1.44 = 19.2 = 20 · 1.2 · (2 − 1.2), over 19 it is 1.0105.
     */
    @Test
    void aTaskOfSeveralPointsIsTakenToSpreadAsFarAsItCan() {
        var sum = ReportedTask.of(20, 60, 2);
        var sample = new Sample(sum.n(), sum.total(), sum.squares());

        assertThat(sum).isEqualTo(new TaskSum(20, 24, 48));
        assertThat(sample.variance()).isCloseTo(1.0105, within(0.0001));
        // half of the 20 with one point more each than the others: 4 with 2, 16 with 1 is the same mean
        assertThat(Means.student(sample).high())
                .isGreaterThan(Means.student(new Sample(20, 24, 32)).high());
    }

    @Test
    void formsOfASchoolAreOneRow() {
        var report = new SchoolReport();
        report.add(
                "VPR_JOURNAL",
                List.of("lowered%", "lowered", "confirmed%", "confirmed", "raised%", "raised"),
                new Double[] {25.0, 3.0, 75.0, 9.0, 0.0, 0.0},
                12);
        report.add("VPR_MARKS", List.of("2", "3", "4", "5"), new Double[] {23.08, 38.46, 30.77, 7.69}, 13);
        report.add("VPR_SCORES", List.of("0", "1", "2", "3"), new Double[] {7.69, 30.77, 46.15, 15.38}, 13);
        report.add("VPR_TASKS", List.of("1", "2"), new Double[] {69.23, 50.0}, 13);

        var rows = new SumRows();
        report.sums(SLICE).write(SLICE, new UUID(0, 3), rows);

        // scores 1 · 0, 4 · 1, 6 · 2, 2 · 3: sum 22, squares 46; the second task gave 13 of 26 points
        assertThat(rows.columns())
                .extracting(it -> ((String[]) it)[0])
                .containsExactly(
                        SLICE.id().toString(),
                        SLICE.municipality().toString(),
                        new UUID(0, 3).toString(),
                        "13",
                        "22",
                        "46",
                        "{3, 5, 4, 1}",
                        "{1, 4, 6, 2}",
                        "3",
                        "9",
                        "0",
                        "0",
                        "{13, 13}",
                        "{9, 13}",
                        "{9, 26}");
    }

    /** Whole per cents of 130 pupils do not say how many had which mark. */
    @Test
    void countsThatDoNotAddUpAreNotGuessed() {
        var report = new SchoolReport();
        report.add("VPR_MARKS", List.of("2", "3", "4", "5"), new Double[] {13.0, 33.0, 33.0, 20.0}, 130);

        var rows = new SumRows();
        report.sums(SLICE).write(SLICE, null, rows);

        assertThat(((String[]) rows.columns()[6])[0]).isEqualTo("{0, 0, 0, 0}");
    }

    @Test
    void aSchoolThatNobodyCountedIsNotSummedUp() {
        var report = new SchoolReport();
        report.add("VPR_OUTCOMES", List.of("1", "2"), new Double[] {69.23, 50.0}, null);

        assertThat(report.sums(SLICE)).isNull();
    }
}

package ru.vitok.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Blueprint MATHS_6 = Blueprint.of("Математика", 6);
    private static final int REASON = 12;
    private static final int ORDER = 7;

    private final Slice slice = new Model(13, Plants.large(2026)).slice(Districts.large(), MATHS_6, 2025);

    @Test
    void theSameSeedGivesTheSameWorks() {
        var again = new Model(13, Plants.large(2026)).slice(Districts.large(), MATHS_6, 2025);
        assertThat(scores(again)).isEqualTo(scores(slice));
        assertThat(scores(new Model(14, Plants.large(2026)).slice(Districts.large(), MATHS_6, 2025)))
                .isNotEqualTo(scores(slice));
    }

    @Test
    void aSchoolIsTheSameInASmallerWorld() {
        var two = new Model(13, Plants.large(2026)).slice(Districts.large().first(2), MATHS_6, 2025);
        assertThat(scores(two))
                .isEqualTo(slice.schools().subList(0, 2).stream()
                        .flatMap(school -> school.pupils().stream())
                        .map(pupil -> List.of(pupil.code(), pupil.total()))
                        .toList());
    }

    @Test
    void thePlantedWeaknessIsFarBelowTheCountry() {
        var municipality = new Tally(MATHS_6, slice.pupils()).taskPercent(REASON);
        assertThat(slice.country().percents().get(REASON) - municipality).isBetween(12.0, 35.0);
    }

    @Test
    void theVillagesWeaknessIsNotTheTowns() {
        assertThat(percent(ORDER, false) - percent(ORDER, true)).isGreaterThan(18);
        assertThat(slice.country().percents().get(ORDER) - percent(ORDER, false))
                .isLessThan(12);
    }

    @Test
    void theHelpedSchoolsStartLowAndEndAbove() {
        var maths7 = Blueprint.of("Математика", 7);
        var helped = Plants.large(2026).helped();
        var before = gap(new Model(13, Plants.large(2026)).slice(Districts.large(), maths7, 2025), helped);
        var after = gap(new Model(13, Plants.large(2026)).slice(Districts.large(), maths7, 2026), helped);
        assertThat(before).isNegative();
        assertThat(after - before).isBetween(20.0, 60.0);
    }

    /** Helped schools less the others in reading graphs, the seventh task. */
    private static double gap(Slice slice, Set<String> helped) {
        return mean(slice, 6, school -> helped.contains(school.code()))
                - mean(slice, 6, school -> !helped.contains(school.code()));
    }

    private double percent(int task, boolean village) {
        return mean(slice, task, school -> school.village() == village);
    }

    private static double mean(Slice slice, int task, java.util.function.Predicate<SchoolPlan> which) {
        var pupils = slice.schools().stream()
                .filter(school -> which.test(school.school()))
                .flatMap(school -> school.pupils().stream())
                .toList();
        return new Tally(slice.test(), pupils).taskPercent(task);
    }

    private static List<List<Object>> scores(Slice slice) {
        return slice.pupils().stream()
                .map(pupil -> List.<Object>of(pupil.code(), pupil.total()))
                .toList();
    }
}

package ru.vitok.practice.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.vitok.practice.PracticeUsage;
import ru.vitok.practice.PracticeUse;
import ru.vitok.practice.UseVerdict;

/** Figures reckoned by hand. */
class StrengthRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void nobodyButTheAuthorIsNoProof() {
        var strength = StrengthRule.of(uses(), List.of(), 20);

        assertThat(strength.certainty()).isEqualTo(Certainty.NONE);
        assertThat(strength.change()).isNull();
        assertThat(strength.minutes()).isEqualTo(20);
    }

    @Test
    void tooEarlyToSayIsNoFinding() {
        assertThat(StrengthRule.of(uses(UseVerdict.TOO_EARLY), List.of(), null).certainty())
                .isEqualTo(Certainty.NONE);
        assertThat(StrengthRule.of(uses(UseVerdict.DID_NOT_WORK), List.of(), null))
                .satisfies(it -> assertThat(it.certainty()).isEqualTo(Certainty.TRIED_BY_SOME))
                .satisfies(it -> assertThat(it.failed()).isEqualTo(1));
    }

    @Test
    void everyoneWhoUsedItIsToldOnce() {
        var strength = StrengthRule.of(
                uses(UseVerdict.WORKED, UseVerdict.PARTLY, UseVerdict.DID_NOT_WORK, UseVerdict.TOO_EARLY),
                List.of(),
                null);

        assertThat(List.of(strength.worked(), strength.partly(), strength.failed(), strength.early()))
                .containsExactly(1, 1, 1, 1);
        assertThat(strength.colleagues()).isEqualTo(3);
    }

    @Test
    void onlyThreeFailuresThatOutnumberSuccessesAreMoreOften() {
        var no = UseVerdict.DID_NOT_WORK;
        var yes = UseVerdict.WORKED;

        assertThat(StrengthRule.of(uses(no, no), List.of(), null).failsMoreOften())
                .isFalse();
        assertThat(StrengthRule.of(uses(no, no, no), List.of(), null).failsMoreOften())
                .isTrue();
        assertThat(StrengthRule.of(uses(no, no, no, yes, yes, yes), List.of(), null)
                        .failsMoreOften())
                .isFalse();
    }

    @Test
    void fiveColleaguesOfTwoPlacesAreManyOfOnePlaceTheyAreSome() {
        var five = new UseVerdict[] {
            UseVerdict.WORKED, UseVerdict.WORKED, UseVerdict.PARTLY, UseVerdict.WORKED, UseVerdict.DID_NOT_WORK
        };

        assertThat(StrengthRule.of(uses(five), List.of(), null).certainty()).isEqualTo(Certainty.TRIED_BY_MANY);
        assertThat(StrengthRule.of(inOnePlace(five), List.of(), null).certainty())
                .isEqualTo(Certainty.TRIED_BY_SOME);
    }

    @Test
    void twoSchoolsWithFiguresAreMeasuredWithAWideInterval() {
        // changes 10 and 14: mean 12, s = √8 = 2,8284, t(1) = 12,7062, half = 12,7062·2,8284/√2 = 25,4124
        var strength = StrengthRule.of(uses(), List.of(trial(figures(40, 50), figures(30, 44))), null);

        assertThat(strength.certainty()).isEqualTo(Certainty.MEASURED);
        assertThat(strength.change().value()).isCloseTo(12, within(1e-9));
        assertThat(strength.change().low()).isCloseTo(-13.4124, within(1e-3));
        assertThat(strength.change().high()).isCloseTo(37.4124, within(1e-3));
    }

    @Test
    void twoSchoolsThatDisagreeTellNothingButNoMoreThanCanBe() {
        // changes 2 and 18: mean 10, s = √128 = 11,3137, half = 12,7062·11,3137/√2 = 101,6496
        var strength = StrengthRule.of(uses(), List.of(trial(figures(46, 48), figures(40, 58))), null);

        assertThat(strength.change().low()).isCloseTo(-91.6496, within(1e-3));
        assertThat(strength.change().high()).isEqualTo(100);
    }

    @Test
    void fourSchoolsThatAgreeConfirm() {
        // changes 10, 12, 8, 10: mean 10, s = √(8/3) = 1,63299, t(3) = 3,18245, half = 3,18245·1,63299/2 = 2,59846
        var agree = trial(figures(40, 50), figures(30, 42), figures(50, 58), figures(20, 30));
        var strength = StrengthRule.of(uses(), List.of(agree), null);

        assertThat(strength.certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(strength.change().low()).isCloseTo(7.40154, within(1e-4));
        assertThat(strength.measured()).isEqualTo(4);
    }

    @Test
    void fourSchoolsThatDisagreeAreOnlyMeasured() {
        var disagree = trial(figures(40, 60), figures(30, 25), figures(50, 52), figures(20, 35));

        assertThat(StrengthRule.of(uses(), List.of(disagree), null).certainty()).isEqualTo(Certainty.MEASURED);
    }

    @Test
    void fewerThanTenPupilsMeasureNothing() {
        var small = new TrialFigures(40, 9, 90, 30);

        assertThat(StrengthRule.of(uses(), List.of(trial(small, small)), null))
                .satisfies(it -> assertThat(it.certainty()).isEqualTo(Certainty.TRIED_BY_MANY))
                .satisfies(it -> assertThat(it.change()).isNull());
    }

    private static TrialFigures figures(double before, double after) {
        return new TrialFigures(before, 25, after, 24);
    }

    private static Trial trial(@Nullable TrialFigures... figures) {
        var schools = new ArrayList<TrialSchool>();
        for (var it : figures) {
            schools.add(new TrialSchool(
                    UUID.randomUUID(),
                    "Школа",
                    UUID.randomUUID(),
                    "Округ",
                    DAY,
                    new TrialResult(UseVerdict.WORKED, "Получилось", it),
                    false));
        }
        return new Trial(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new TrialPlan("Четыре урока", "Доля решивших", DAY),
                DAY,
                null,
                null,
                "",
                schools);
    }

    private static PracticeUsage uses(UseVerdict... verdicts) {
        var uses = new ArrayList<PracticeUse>();
        for (var verdict : verdicts) {
            uses.add(new PracticeUse(null, "Округ " + uses.size() % 2, 6, verdict, "Так", DAY, false));
        }
        return new PracticeUsage(uses);
    }

    private static PracticeUsage inOnePlace(UseVerdict... verdicts) {
        return new PracticeUsage(List.of(verdicts).stream()
                .map(it -> new PracticeUse(null, "Округ", 6, it, "Так", DAY, false))
                .toList());
    }
}

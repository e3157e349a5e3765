package ru.vitok.practice.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.UseVerdict;

@PortalTest
class TrialsModuleTest {

    private static final TrialPlan PLAN = new TrialPlan(
            "Четыре урока в шестых классах",
            "Доля решивших задание 13",
            LocalDate.now().plusDays(60));

    @Autowired
    PracticeLibrary library;

    @Autowired
    Trials trials;

    @Autowired
    SchoolTrials joining;

    @Autowired
    Strengths strengths;

    @Autowired
    PracticeMarks marks;

    @Autowired
    TestPeople people;

    private Organisation here;
    private UUID methodist;
    private UUID practice;

    @BeforeEach
    void aPublishedPractice() {
        here = people.municipality();
        methodist = people.person(Role.METHODIST, here);
        var text = new PracticeText(
                "Цепочки «почему?»",
                "Объясняем каждый шаг",
                "Математика",
                Set.of(6),
                Set.of(),
                null,
                20,
                "CC BY 4.0",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Не обосновывают", PracticeSection.DESCRIPTION, "Спрашиваем почему"));
        practice = people.as(
                methodist,
                () -> library.put(
                        new PracticeDelivery(null, text, methodist, here.id(), null, PracticeStatus.PUBLISHED)));
    }

    @Test
    void twoSchoolsTellAndTheFindingMarksThePractice() {
        var trial = people.as(methodist, () -> trials.open(practice, PLAN));
        assertThat(status()).isEqualTo(PracticeStatus.ON_TRIAL);
        tell(trial, new TrialResult(UseVerdict.WORKED, "Дети спорят", new TrialFigures(20, 25, 36, 25)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> close(trial)))
                .withMessageContaining("practice.refusal.trial-few");
        tell(trial, new TrialResult(UseVerdict.TOO_EARLY, "Начали", null));
        tell(trial, new TrialResult(UseVerdict.DID_NOT_WORK, "Не хватило уроков", new TrialFigures(30, 20, 28, 21)));

        people.as(methodist, () -> close(trial));

        assertThat(status()).isEqualTo(PracticeStatus.TRIED);
        var closed = people.as(methodist, () -> trials.of(practice)).getFirst();
        assertThat(closed.running()).isFalse();
        assertThat(closed.findings()).hasSize(2);
        var strength = strengths.of(library.of(practice));
        assertThat(strength.certainty()).isEqualTo(Certainty.MEASURED);
        assertThat(strength.change().value()).isEqualTo(7);
        assertThat(strength.failed()).isEqualTo(1);
    }

    @Test
    void aTrialTakesNothingFromWhatAPracticeHadReached() {
        mark(PracticeStatus.RECOMMENDED);
        var mistaken = people.as(methodist, () -> trials.open(practice, PLAN));
        people.as(methodist, () -> {
            trials.callOff(mistaken);
            return true;
        });
        assertThat(status()).isEqualTo(PracticeStatus.RECOMMENDED);

        var trial = people.as(methodist, () -> trials.open(practice, PLAN));
        tell(trial, new TrialResult(UseVerdict.WORKED, "Дети спорят", null));
        tell(trial, new TrialResult(UseVerdict.PARTLY, "Не все", null));
        people.as(methodist, () -> close(trial));
        assertThat(status()).isEqualTo(PracticeStatus.RECOMMENDED);

        mark(PracticeStatus.ARCHIVED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> trials.open(practice, PLAN)))
                .withMessageContaining("practice.refusal.not-published");
    }

    @Test
    void whatWasTakenOutOfTheLibraryDoesNotComeBackWithTheEndOfItsTrial() {
        var trial = people.as(methodist, () -> trials.open(practice, PLAN));
        mark(PracticeStatus.ARCHIVED);

        people.as(methodist, () -> {
            trials.callOff(trial);
            return true;
        });
        assertThat(people.as(methodist, () -> library.of(practice).status())).isEqualTo(PracticeStatus.ARCHIVED);
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> library.of(practice));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> {
                    trials.resume(trial);
                    return true;
                }))
                .withMessageContaining("practice.refusal.not-published");
    }

    private void mark(PracticeStatus status) {
        people.as(methodist, () -> {
            marks.mark(practice, status);
            return true;
        });
    }

    @Test
    void aSchoolSpeaksOnlyForItselfAndLeavesUntilItHasTold() {
        var trial = people.as(methodist, () -> trials.open(practice, PLAN));
        var school = people.school(here);
        var other = people.school(here);
        var head = people.person(Role.SCHOOL_HEAD, school);
        var teacher = people.person(Role.TEACHER, school);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> join(trial, school)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(head, () -> join(trial, other)));
        people.as(head, () -> join(trial, school));
        people.as(head, () -> {
            joining.leave(trial, school.id());
            return true;
        });
        assertThat(trials.of(practice).getFirst().schools()).isEmpty();
        assertThat(people.as(head, () -> joining.couldJoin(trials.of(practice).getFirst())))
                .contains(school.id());

        people.as(head, () -> join(trial, school));
        people.as(head, () -> tell(trial, school, new TrialResult(UseVerdict.PARTLY, "Не везде", null)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(head, () -> {
                    joining.leave(trial, school.id());
                    return true;
                }))
                .withMessageContaining("practice.refusal.trial-told");
    }

    @Test
    void whichSchoolItWasIsForTheMethodistAndTheSchool() {
        var trial = people.as(methodist, () -> trials.open(practice, PLAN));
        var school = people.school(here);
        var head = people.person(Role.SCHOOL_HEAD, school);
        people.as(head, () -> join(trial, school));
        people.as(
                head,
                () -> tell(trial, school, new TrialResult(UseVerdict.WORKED, "Да", new TrialFigures(20, 9, 50, 9))));

        var led = people.as(methodist, () -> trials.get(trial)).schools().getFirst();
        assertThat(led.name()).isEqualTo(school.name());
        var own = people.as(head, () -> trials.get(trial)).schools().getFirst();
        assertThat(own.result().figures()).isNotNull();
        var colleague = people.person(Role.TEACHER, people.school(here));
        for (var seen : List.of(trials.get(trial), people.as(colleague, () -> trials.get(trial)))) {
            var shown = seen.schools().getFirst();
            assertThat(shown.withheld()).isTrue();
            assertThat(shown.name()).isEmpty();
            assertThat(shown.result().figures()).isNull();
            assertThat(shown.result().verdict()).isEqualTo(UseVerdict.WORKED);
        }
    }

    @Test
    void oneTrialRunsAtATimeAndACalledOffOneComesBack() {
        var trial = people.as(methodist, () -> trials.open(practice, PLAN));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> trials.open(practice, PLAN)))
                .withMessageContaining("practice.refusal.trial-runs");

        people.as(methodist, () -> {
            trials.callOff(trial);
            return true;
        });
        assertThat(status()).isEqualTo(PracticeStatus.PUBLISHED);
        people.as(methodist, () -> {
            trials.resume(trial);
            return true;
        });
        assertThat(status()).isEqualTo(PracticeStatus.ON_TRIAL);

        var stranger = people.person(Role.METHODIST, people.municipality());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(stranger, () -> {
                    trials.callOff(trial);
                    return true;
                }));
    }

    @Test
    void figuresOutOfRangeAndEmptyWordsAreRefused() {
        var trial = people.as(methodist, () -> trials.open(practice, PLAN));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> tell(trial, new TrialResult(UseVerdict.WORKED, "Да", new TrialFigures(20, 25, 136, 25))))
                .withMessageContaining("practice.refusal.trial-figures");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tell(trial, new TrialResult(UseVerdict.WORKED, " ", null)))
                .withMessageContaining("practice.refusal.trial-words");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(
                        methodist, () -> trials.open(practice, new TrialPlan("Уроки", "Доля", LocalDate.now()))))
                .withMessageContaining("practice.refusal.trial-until");
    }

    private PracticeStatus status() {
        return library.of(practice).status();
    }

    private void tell(UUID trial, TrialResult result) {
        var school = people.school(here);
        var head = people.person(Role.SCHOOL_HEAD, school);
        people.as(head, () -> join(trial, school));
        people.as(head, () -> tell(trial, school, result));
    }

    private boolean join(UUID trial, Organisation school) {
        joining.join(trial, school.id());
        return true;
    }

    private boolean tell(UUID trial, Organisation school, TrialResult result) {
        joining.tell(trial, school.id(), result);
        return true;
    }

    private boolean close(UUID trial) {
        trials.close(trial, true, "Работает, если уроков не меньше четырёх");
        return true;
    }
}

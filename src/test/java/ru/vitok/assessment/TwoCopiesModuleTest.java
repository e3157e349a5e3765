package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Two who bring the same file: as long as one of the two uploads is confirmed, its data stand. */
@PortalTest
class TwoCopiesModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    SampleMunicipality samples;

    @Autowired
    Intake intake;

    @Autowired
    DataVersions versions;

    @Autowired
    Corrections corrections;

    @Autowired
    Results results;

    Organisation here;
    Organisation school;
    UUID one;
    UUID other;

    @BeforeEach
    void place() {
        here = people.municipality();
        school = people.school(here);
        one = people.person(Role.ANALYST, here);
        other = people.person(Role.METHODIST, here);
    }

    @Test
    void whatBothConfirmedStaysUntilTheSecondTakesItBackToo() {
        var first = samples.take(one, "works.xlsx", works(15));
        var second = samples.take(other, "работы.xlsx", works(15));
        assertThat(status(other, second)).isEqualTo(FileStatus.DUPLICATE);
        assertThat(people.as(one, () -> versions.after(first)).getFirst().copied())
                .isTrue();

        people.as(one, () -> intake.revert(first));

        assertThat(participants()).isEqualTo(15);
        assertThat(status(other, second)).isEqualTo(FileStatus.WARNING);
        assertThat(people.as(other, () -> versions.of(SmallWorks.KEY)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.upload()).isEqualTo(second);
                    assertThat(it.file()).isEqualTo("работы.xlsx");
                });
        assertThat(people.as(other, () -> versions.after(second)).getFirst().copied())
                .isFalse();

        people.as(other, () -> intake.revert(second));

        nothingStands();
    }

    @Test
    void aCopyOfOnesOwnGoesWithWhatOneTakesBack() {
        var first = samples.take(one, "works.xlsx", works(15));
        samples.take(one, "works.xlsx", works(15));
        assertThat(people.as(one, () -> versions.after(first)).getFirst().copied())
                .isFalse();

        people.as(one, () -> intake.revert(first));

        nothingStands();
    }

    @Test
    void bothMayHaveLookedBeforeEitherConfirmed() {
        var first = samples.upload(one, "works.xlsx", works(15));
        var second = samples.upload(other, "works.xlsx", works(15));
        confirm(one, first);
        confirm(other, second);

        people.as(one, () -> intake.revert(first));

        assertThat(participants()).isEqualTo(15);
    }

    @Test
    void whatTheFileTookThePlaceOfStaysAway() {
        samples.take(one, "more.xlsx", works(20));
        var first = samples.upload(one, "works.xlsx", works(15));
        people.as(one, () -> corrections.choose(first, Correction.REPLACE));
        confirm(one, first);
        var second = samples.take(other, "works.xlsx", works(15));
        assertThat(participants()).isEqualTo(15);

        people.as(one, () -> intake.revert(first));
        samples.take(
                one,
                "else.xlsx",
                new SmallWorks(people.school(here).code(), "1 (1б)")
                        .pupils(12, 0)
                        .xlsx());

        assertThat(participants()).isEqualTo(27);
        people.as(other, () -> intake.revert(second));
        assertThat(participants()).isEqualTo(32);
    }

    @Test
    void aCopyOfWhatIsGoneIsReadAnewBeforeItIsTaken() {
        var first = samples.take(one, "works.xlsx", works(15));
        var second = samples.upload(other, "works.xlsx", works(15));
        people.as(one, () -> intake.revert(first));

        confirm(other, second);
        assertThat(samples.status(other, second)).isEqualTo(ImportStatus.PREVIEW);
        assertThat(status(other, second)).isEqualTo(FileStatus.WARNING);
        confirm(other, second);

        assertThat(samples.status(other, second)).isEqualTo(ImportStatus.CONFIRMED);
        assertThat(participants()).isEqualTo(15);
    }

    @Test
    void ofASchoolAndItsMunicipalityEachHasDataOfItsOwn() {
        var deputy = people.person(Role.SCHOOL_ADMIN, school);
        var own = samples.take(deputy, "works.xlsx", works(15));
        var whole = samples.take(one, "works.xlsx", works(15));
        assertThat(participants()).isEqualTo(15);

        people.as(deputy, () -> intake.revert(own));
        assertThat(participants()).isEqualTo(15);

        people.as(one, () -> intake.revert(whole));
        nothingStands();
    }

    private byte[] works(int pupils) {
        return new SmallWorks(school.code(), "1 (1б)").pupils(pupils, 1).xlsx();
    }

    private void confirm(UUID person, UUID upload) {
        people.as(person, () -> intake.confirm(upload));
        Awaitility.await().until(() -> !samples.status(person, upload).running());
    }

    private FileStatus status(UUID person, UUID upload) {
        return people.as(person, () -> intake.preview(upload))
                .files()
                .getFirst()
                .status();
    }

    private int participants() {
        return people.as(one, () -> results.tasks(SmallWorks.KEY)).participants();
    }

    private void nothingStands() {
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(this::participants);
    }
}

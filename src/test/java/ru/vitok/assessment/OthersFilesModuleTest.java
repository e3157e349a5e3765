package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;

/** Files are named to those who may look at their upload, and to nobody by another way. */
@PortalTest
class OthersFilesModuleTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    DataVersions versions;

    @Test
    void aSchoolIsNotToldTheNameOfAnotherSchoolsFileThatWouldStand() {
        var here = people.municipality();
        var one = people.school(here);
        var other = people.school(here);
        var deputy = people.person(Role.SCHOOL_ADMIN, one);
        var neighbour = people.person(Role.SCHOOL_ADMIN, other);
        samples.take(
                neighbour,
                "работы 8Б Смирновой.xlsx",
                new SmallWorks(other.code(), "1 (1б)").pupils(3, 1).xlsx());
        var own = samples.take(
                deputy,
                "works.xlsx",
                new SmallWorks(one.code(), "1 (1б)").pupils(3, 1).xlsx());

        var told = people.as(deputy, () -> versions.after(own)).getFirst();

        assertThat(told.files()).isOne();
        assertThat(told.file()).isNull();
        assertThat(people.as(people.person(Role.ANALYST, here), () -> versions.after(own))
                        .getFirst()
                        .file())
                .isEqualTo("работы 8Б Смирновой.xlsx");
    }

    @Test
    void anUploadOfASchoolsOwnControlAloneIsNotThereForAnybodyElse() {
        var here = people.municipality();
        var school = people.school(here);
        var head = people.person(Role.SCHOOL_HEAD, school);
        var analyst = people.person(Role.ANALYST, here);
        var upload =
                samples.upload(head, "срез 7Б Смирнова.csv", """
                Свой контроль школы
                Дата;Вид контроля;Предмет;Класс;Тема;Писали;%% выполнения
                10.02.2026;тематический;Физика;7;Плотность;20;61
                """.formatted().getBytes(StandardCharsets.UTF_8));

        assertThat(people.as(head, () -> intake.preview(upload)).files())
                .extracting(ImportedFile::form)
                .containsExactly(ReportForm.OWN_CONTROL);
        assertThat(people.as(head, () -> intake.list()))
                .extracting(ImportRow::id)
                .contains(upload);
        assertThat(people.as(analyst, () -> intake.list()))
                .extracting(ImportRow::id)
                .doesNotContain(upload);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(analyst, () -> intake.preview(upload)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(analyst, () -> intake.progress(upload)));
    }
}

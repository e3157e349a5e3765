package ru.vitok.assessment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.OwnControl;
import ru.vitok.assessment.OwnControls;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Results;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A school's own control is the school's: it comes by the one door and is seen by the school and its methodist. */
@PortalTest
class OwnControlModuleTest {

    private static final String TABLE = """
            Дата;Вид контроля;Предмет;Класс;Тема;Код умения;Писали;% выполнения;2;3;4;5
            14.10.2025;текущий;Математика;6А;Проценты;M6.percent;20;70;2;6;8;4
            14.10.2025;текущий;Математика;6Б;Проценты;M6.percent;10;40;4;4;2;0
            23.12.2025;итоговый за полугодие;Математика;6;Дроби;;25;;3;10;8;4
            """;

    @Autowired
    TestPeople people;

    @Autowired
    SampleMunicipality door;

    @Autowired
    OwnControls controls;

    @Autowired
    ControlFiles files;

    @Autowired
    Results results;

    @Autowired
    Intake intake;

    private Organisation here;
    private Organisation school;
    private UUID head;

    @BeforeEach
    void aSchool() {
        here = people.municipality();
        school = people.school(here);
        people.school(here);
        head = people.person(Role.SCHOOL_HEAD, school);
    }

    @Test
    void classesOfAGradeThatWroteTheSameAreOneWorkWeightedByTheirPupils() {
        take(TABLE);

        var works = people.as(head, () -> controls.on(school.id(), "Математика", 6));

        assertThat(works).hasSize(2);
        var last = works.getFirst();
        assertThat(last.heldOn()).isEqualTo(LocalDate.of(2025, 12, 23));
        assertThat(last.kind()).isEqualTo(OwnControl.Kind.FINAL);
        assertThat(last.percent()).isNull();
        var both = works.getLast();
        assertThat(both.n()).isEqualTo(30);
        // (20 × 70 + 10 × 40) / 30
        assertThat(both.percent()).isCloseTo(60, within(0.001));
        assertThat(both.marks()).containsExactly(6, 10, 10, 4);
        assertThat(both.skillCode()).isEqualTo("M6.percent");
        assertThat(both.classes())
                .containsExactly(
                        new OwnControl.OfClass("А", 20, 70.0, List.of(2, 6, 8, 4)),
                        new OwnControl.OfClass("Б", 10, 40.0, List.of(4, 4, 2, 0)));
        assertThat(last.classes()).isEmpty();
    }

    @Test
    void itIsNoResultOfTheMunicipalityAndOnlyTheSchoolAndItsMethodistSeeIt() {
        var upload = take(TABLE);
        var analyst = people.person(Role.ANALYST, here);
        var committee = people.person(Role.COMMITTEE, here);
        var methodist = people.person(Role.METHODIST, school);

        assertThat(people.as(analyst, () -> results.slices(here.id()))).isEmpty();
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(analyst, () -> intake.preview(upload)));
        assertThat(people.as(head, () -> intake.preview(upload)).files()).hasSize(1);
        for (var stranger : List.of(analyst, committee, people.person(Role.TEACHER, school))) {
            assertThat(people.as(stranger, () -> controls.on(school.id(), "Математика", 6)))
                    .isEmpty();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> people.as(stranger, () -> controls.of(school.id())));
        }
        assertThat(people.as(methodist, () -> controls.of(school.id()))).hasSize(2);
    }

    @Test
    void aMunicipalityMayNotBringItAndAWorkOfOwnControlIsNoSlice() {
        var analyst = people.person(Role.ANALYST, here);

        assertThat(codes(analyst, TABLE)).containsExactly("OWN_CONTROL_SCHOOL_ONLY");
        assertThat(codes(head, """
                Процедура: Контроль школы (ВСОКО);;;
                Предмет: Математика;;;
                Класс: 6;;;
                Год: 2026;;;
                Шаблон портала;;;
                ОО;Код участника;1 (2б);2 (1б);Отметка
                %s;60001;2;1;5
                """.formatted(school.code()))).contains("OWN_CONTROL_BY_ITS_TABLE");
    }

    @Test
    void theSameWorkSentAgainStandsOnceAndIsTakenBack() {
        take(TABLE);
        var again = take(TABLE.replace("6А;Проценты;M6.percent;20;70;2;6;8;4", "6А;Проценты;M6.percent;20;85;0;4;8;8"));

        assertThat(people.as(head, () -> controls.of(school.id())))
                .extracting(OwnControl::percent)
                // (20 × 85 + 10 × 40) / 30
                .containsExactly(null, 70.0);
        people.as(head, () -> intake.revert(again));
        assertThat(people.as(head, () -> controls.of(school.id())))
                .extracting(OwnControl::percent)
                .containsExactly(null, 60.0);
    }

    @Test
    void theWorkbookOfThePortalComesBackWhole() {
        take(TABLE);
        var book = people.as(head, () -> files.book(school.id()));

        var upload = door.upload(head, "Свой контроль.xlsx", book);

        var file = people.as(head, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.form()).isEqualTo(ReportForm.OWN_CONTROL);
        assertThat(file.status()).isEqualTo(FileStatus.OK);
        // two classes of the one work, and the other work of the whole grade
        assertThat(file.rows()).isEqualTo(3);
        door.take(head, "Свой контроль ещё раз.xlsx", book);
        assertThat(people.as(head, () -> controls.of(school.id())).getLast().classes())
                .extracting(OwnControl.OfClass::letter)
                .containsExactly("А", "Б");
    }

    @Test
    void everyCellThatCannotBeIsNamed() {
        var upload = door.upload(head, "control.csv", """
                Внутришкольный контроль, тематические срезы;;;;;;
                Учитель;Дата;Предмет;Класс;Раздел;Писали;Средний процент
                Пробная А. Б.;14.10.2025;Физика;7;Плотность;20;170
                Пробная А. Б.;скоро;Физика;7;Плотность;20;70
                Пробная А. Б.;14.10.2025;Физика;14;Плотность;20;70
                Пробная А. Б.;14.10.2025;Физика;7;Плотность;нет;70
                Пробная А. Б.;14.10.2025;Физика;7;Плотность;20;
                Пробная А. Б.;14.10.2025;Физика;7;Плотность;20;66,5
                """.getBytes(StandardCharsets.UTF_8));

        var file = people.as(head, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.form()).isEqualTo(ReportForm.OWN_CONTROL);
        assertThat(file.problems())
                .filteredOn(it -> it.code().equals("BAD_VALUE"))
                .extracting(it -> it.cell())
                .containsExactly("G3", "B4", "D5", "F6", "G7");
        assertThat(file.rows()).isEqualTo(1);
    }

    private UUID take(String table) {
        return door.take(head, "Контроль.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(UUID person, String table) {
        var upload = door.upload(person, "c.csv", table.getBytes(StandardCharsets.UTF_8));
        ImportedFile file =
                people.as(person, () -> intake.preview(upload)).files().getFirst();
        return file.problems().stream().map(it -> it.code()).toList();
    }
}

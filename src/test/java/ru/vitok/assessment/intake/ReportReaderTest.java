package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.CourseTable;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.GroupLevel;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.data.StaffTable;
import ru.vitok.assessment.intake.guard.Limits;

/** The forms as the federal system, the processing centre and offices write them. */
class ReportReaderTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @ParameterizedTest
    @CsvSource({
        "individual.xlsx, VPR_INDIVIDUAL, 99", "marks.xlsx, VPR_MARKS, 27", "journal.xlsx, VPR_JOURNAL, 25",
        "scores.xlsx, VPR_SCORES, 25", "tasks.xlsx, VPR_TASKS, 27", "outcomes.xlsx, VPR_OUTCOMES, 3",
        "tasks-russian.xlsx, VPR_TASKS, 27", "schools.xlsx, SCHOOLS, 24", "specification.xlsx, TEST_SPECIFICATION, 114",
        "courses.xlsx, COURSES, 15", "staff.xlsx, STAFF, 440", "olympiad.xlsx, OLYMPIAD, 220",
        "attestation.xlsx, ATTESTATION, 60"
    })
    void recognisesEveryFormAndReadsAllItsRows(String file, ReportForm form, int rows) {
        var read = reader.read(Table.bytes(file));

        assertThat(read.form()).isEqualTo(form);
        assertThat(read.problems()).isEmpty();
        assertThat(read.content().rows()).isEqualTo(rows);
    }

    @Test
    void readsTheHeadingOfAReport() {
        var heading = reader.read(Table.bytes("individual.xlsx")).heading();

        assertThat(heading.procedure()).isEqualTo("VPR");
        assertThat(heading.subject()).isEqualTo("Математика");
        assertThat(heading.grade()).isEqualTo(6);
        assertThat(heading.year()).isEqualTo(2026);
        assertThat(heading.maxPrimary()).isEqualTo(16);
        assertThat(heading.date()).hasToString("2026-04-21");
    }

    @Test
    void readsAPupilsWorkWithCrossesApart() {
        var works = individual("individual.xlsx");

        var third = works.works().get(2);
        assertThat(third.school()).isEqualTo("edu990100");
        assertThat(third.code()).isEqualTo("60003");
        assertThat(third.variant()).isEqualTo(1);
        assertThat(third.scores()).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, Participant.NOT_DONE);
        assertThat(third.primary()).isEqualTo(13);
        assertThat(third.mark()).isEqualTo(5);
        assertThat(third.journalMark()).isEqualTo(5);
        assertThat(works.schoolNames()).containsEntry("edu990100", "МБОУ «Гимназия № 1»");
        assertThat(works.tasks().get(8).number()).isEqualTo("9");
        assertThat(works.tasks().get(8).level()).isEqualTo("A");
        assertThat(works.tasks().get(8).maxScore()).isEqualTo(2);
    }

    @Test
    void readsTasksOfCountryRegionMunicipalityAndSchools() {
        var table = groups("tasks.xlsx");

        assertThat(table.columns())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
        assertThat(table.tasks().get(10).maxScore()).isEqualTo(2);
        assertThat(table.groups().get(0).level()).isEqualTo(GroupLevel.COUNTRY);
        assertThat(table.groups().get(0).participants()).isEqualTo(1_301_544);
        assertThat(table.groups().get(1).level()).isEqualTo(GroupLevel.REGION);
        assertThat(table.groups().get(2).level()).isEqualTo(GroupLevel.MUNICIPALITY);
        assertThat(table.groups().get(2).code()).isEqualTo("reg99_m001");
        assertThat(table.groups().get(2).values()[12]).isCloseTo(12.96, within(0.005));
        assertThat(table.groups().get(3).code()).isEqualTo("edu990100");
        assertThat(table.participants()).isEqualTo(1092);
    }

    @Test
    void readsCriteriaOfRussianTasks() {
        assertThat(groups("tasks-russian.xlsx").columns())
                .containsExactly("1К1", "1К2", "1К3", "2К1", "2К2", "2К3", "3", "4.1", "4.2", "5", "6");
    }

    @Test
    void readsPlannedOutcomesWithTheirTexts() {
        var table = groups("outcomes.xlsx");

        assertThat(table.tasks().getFirst().skill()).isEqualTo("Выполнять действия с отрицательными числами");
        assertThat(table.groups())
                .extracting("level")
                .containsExactly(GroupLevel.REGION, GroupLevel.MUNICIPALITY, GroupLevel.COUNTRY);
        assertThat(table.groups()).extracting("participants").containsExactly(10_250, 1092, 1_301_544);
        assertThat(table.groups().get(2).values()[0]).isCloseTo(63.09, within(0.005));
    }

    @Test
    void readsGroupsOfMarksUnderTheirSchool() {
        var read = reader.read(Table.bytes("groups.xlsx"));
        assertThat(read.form()).isEqualTo(ReportForm.VPR_GROUPS);
        var rows = ((GroupTable) read.content()).groups();

        assertThat(rows.get(4).markGroup()).isEqualTo(5);
        assertThat(rows.get(4).level()).isEqualTo(GroupLevel.MUNICIPALITY);
        assertThat(rows.get(4).participants()).isEqualTo(183);
        assertThat(rows.get(4).values()[12]).isCloseTo(41.8, within(0.005));
        assertThat(rows.get(6).code()).isEqualTo("edu990100");
        assertThat(rows.get(6).markGroup()).isEqualTo(2);
    }

    @Test
    void readsTheComparisonWithTheJournal() {
        var first = groups("journal.xlsx").groups().getFirst();

        assertThat(first.participants()).isEqualTo(1075);
        assertThat(first.values()).containsExactly(new double[] {22.6, 243, 73.02, 785, 4.37, 47}, within(0.005));
    }

    @Test
    void readsProtocolsOfExamsWithoutNames() {
        var read = reader.read(Table.bytes("exams.xlsx"));

        assertThat(read.form()).isEqualTo(ReportForm.GIA_PROTOCOL);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PERSONAL_DROPPED);
        var exams = ((ExamProtocol) read.content()).exams();
        assertThat(exams.getFirst().subject()).isEqualTo("Математика");
        assertThat(exams.getFirst().date()).hasToString("2026-06-02");
        var first = exams.getFirst().works().getFirst();
        assertThat(first.school()).isEqualTo("99100");
        assertThat(first.scores()).hasSize(25).startsWith(1, 1, 1, 1, 0);
        assertThat(first.maxima()).endsWith(1, 2, 2, 2, 2, 2, 2);
        assertThat(first.primary()).isEqualTo(18);
        assertThat(first.mark()).isEqualTo(4);
    }

    @Test
    void theStoredCopyOfAProtocolHasNoNamesAndReadsTheSame() {
        var original = reader.read(Table.bytes("exams.xlsx"));
        var stored = reader.look(Table.bytes("exams.xlsx")).getFirst().stored();

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Смирнов", "Никита", "Сергеевна");
        var again = reader.read(stored);
        assertThat(again.form()).isEqualTo(ReportForm.GIA_PROTOCOL);
        assertThat(again.content().rows()).isEqualTo(original.content().rows());
        assertThat(again.problems()).isEqualTo(original.problems());
    }

    @Test
    void readsSurveysOfWindowsForms() {
        var read = reader.read(Table.bytes("survey.csv"));

        assertThat(read.form()).isEqualTo(ReportForm.SURVEY);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsSpecificationCoursesAndStaff() {
        var task = ((Specification)
                        reader.read(Table.bytes("specification.xlsx")).content())
                .tasks()
                .getFirst();
        assertThat(task.skillCode()).isEqualTo("M5.num.nat");
        assertThat(task.content()).isEmpty();
        assertThat(task.requirements()).isEmpty();
        assertThat(List.of(task.from3(), task.from4(), task.from5())).containsExactly(5, 12, 17);
        var course = ((CourseTable) reader.read(Table.bytes("courses.xlsx")).content())
                .courses()
                .getFirst();
        assertThat(course.start()).hasToString("2027-06-15");
        assertThat(course.topics())
                .containsExactly("Графики функций", "Вероятность и статистика", "Проценты и пропорции");
        var teacher = ((StaffTable) reader.read(Table.bytes("staff.xlsx")).content())
                .teachers()
                .getFirst();
        assertThat(teacher.grades()).containsExactly(6, 9);
    }

    @Test
    void readsTheSameTableFromTextInAnyEncoding() {
        for (var charset : List.of("windows-1251", "UTF-8", "UTF-16LE", "UTF-16BE")) {
            for (var separator : List.of(";", "\t", "|")) {
                var read = reader.read(Table.of("tasks.xlsx").csv(separator, Charset.forName(charset)));
                assertThat(read.form()).as(charset + separator).isEqualTo(ReportForm.VPR_TASKS);
                assertThat(read.content().rows()).isEqualTo(27);
                assertThat(read.heading().grade()).isEqualTo(6);
            }
        }
    }

    private IndividualResults individual(String file) {
        return (IndividualResults) reader.read(Table.bytes(file)).content();
    }

    private GroupTable groups(String file) {
        return (GroupTable) reader.read(Table.bytes(file)).content();
    }
}

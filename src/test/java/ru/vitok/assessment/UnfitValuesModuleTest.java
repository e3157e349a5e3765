package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;

/** Values that no column takes: the file is told of before anybody confirms, and the others of its upload are taken. */
@PortalTest
class UnfitValuesModuleTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    FileDesk desk;

    FileDesk.Place place;
    UUID analyst;

    @BeforeEach
    void place() {
        place = desk.place();
        analyst = place.analyst;
    }

    @Test
    void aSubjectOfEndlessWords() {
        refused("a.xlsx", works("О".repeat(90), "6", "2026", "60001", "1", "1").xlsx());
    }

    @Test
    void aGradeAndAYearThatAreNone() {
        refused("a.xlsx", works("Биология", "40", "2026", "40001", "1", "1").xlsx());
        refused("a.xlsx", works("Биология", "0", "2026", "40001", "1", "1").xlsx());
        refused("a.xlsx", works("Биология", "6", "2099", "60001", "1", "1").xlsx());
    }

    @Test
    void aCodeThatIsTooLong() {
        refused(
                "a.xlsx",
                works("Биология", "6", "2026", "6".repeat(24), "1", "1").xlsx());
    }

    @Test
    void aVariantAndAClassOfMillionsAreLeftOutAndTheWorkIsTaken() {
        taken(
                "a.xlsx",
                works("Биология", "6", "2026", "60001", "2610101", "4000000").xlsx());

        assertThat(place.results(new SliceKey("VPR", "Биология", 6, 2026), null).participants())
                .isOne();
    }

    @Test
    void aGroupWithANameThatTakesAPage() {
        var table = new Table();
        table.insertRow(1, "Статистика по отметкам");
        table.insertRow(2, "ВПР 2026 Биология 6 класс");
        table.insertRow(3, "Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5");
        table.insertRow(4, "Школа ".repeat(70) + "(" + place.school.code() + ")", "", "20", "10", "40", "30", "20");

        taken("a.xlsx", table.xlsx());
    }

    @Test
    void schoolsWithNamesAndCodesThatAreTooLong() {
        var head = "Логин ОО;Название ОО;Муниципалитет;Код ОО в РЦОИ\n";
        refused(
                "a.csv",
                FileDesk.text(head + "edu5551;" + "Школа ".repeat(60) + ";" + place.municipality.name() + ";1\n"));
        refused("a.csv", FileDesk.text(head + "edu" + "5".repeat(50) + ";Школа;" + place.municipality.name() + ";1\n"));
        refused(
                "a.csv",
                FileDesk.text(head + "edu5552;Школа;" + place.municipality.name() + ";" + "7".repeat(50) + "\n"));
    }

    @Test
    void teachersWithNamesThatAreTooLong() {
        var head = "ФИО;Логин ОО;Предмет;Классы;Педстаж;Категория\n";
        refused("a.csv", FileDesk.text(head + "Анна ".repeat(50) + ";" + place.school.code() + ";Физика;7;5;первая\n"));
        refused(
                "a.csv",
                FileDesk.text(
                        head + "Пробная Анна;" + place.school.code() + ";Физика;7;5;" + "первая ".repeat(20) + "\n"));
    }

    @Test
    void coursesThatEndBeforeTheyBeginOrLastNoHour() {
        var head = "Программа;Объём, ч;Организация;Начало;Окончание;Мест\n";
        refused("a.csv", FileDesk.text(head + "Геометрия;0;ИРО;01.10.2026;01.11.2026;20\n"));
        refused("a.csv", FileDesk.text(head + "Геометрия;72;ИРО;01.11.2026;01.10.2026;20\n"));
        refused("a.csv", FileDesk.text(head + "Геометрия ".repeat(50) + ";72;ИРО;01.10.2026;01.11.2026;20\n"));
        refused("a.csv", FileDesk.text(head + "Геометрия;72;" + "ИРО ".repeat(90) + ";01.10.2026;01.11.2026;20\n"));
    }

    @Test
    void aSpecificationWithASkillThatTakesAPageIsTakenAndACodeThatDoesIsNot() {
        var head = "Процедура;Предмет;Класс;Номер задания;Макс балл;Код умения;Проверяемое умение\n";
        taken("a.csv", FileDesk.text(head + "ВПР;Биология;6;1;1;B6.cell;" + "Умение ".repeat(90) + "\n"));
        refused("a.csv", FileDesk.text(head + "ВПР;Биология;6;1;1;" + "B6.cell".repeat(20) + ";Умение\n"));
        refused("a.csv", FileDesk.text(head + "ВПР;Биология;6;1.1.1.1.1.1.1.1.1.1.1.1;1;B6.cell;Умение\n"));
        refused("a.csv", FileDesk.text(head + "Диагностическая работа района;Биология;6;1;1;B6.cell;Умение\n"));
    }

    /** Beside a good file: it is told of as an error, and the good one is taken. */
    private void refused(String name, byte[] bytes) {
        assertThat(beside(name, bytes)).isEqualTo(FileStatus.ERROR);
    }

    private void taken(String name, byte[] bytes) {
        assertThat(beside(name, bytes)).isIn(FileStatus.OK, FileStatus.WARNING);
    }

    private FileStatus beside(String name, byte[] bytes) {
        var upload = samples.upload(analyst, "data.zip", zip(name, bytes));
        assertThat(samples.status(analyst, upload)).isEqualTo(ImportStatus.PREVIEW);
        var status = people.as(analyst, () -> intake.preview(upload))
                .files()
                .getLast()
                .status();

        people.as(analyst, () -> intake.confirm(upload));
        org.awaitility.Awaitility.await()
                .until(() -> !samples.status(analyst, upload).running());

        assertThat(samples.status(analyst, upload)).isEqualTo(ImportStatus.CONFIRMED);
        return status;
    }

    private byte[] zip(String name, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("works.xlsx"));
            zip.write(new SmallWorks(place.school.code(), "1 (1б)").pupils(3, 1).xlsx());
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private Table works(String subject, String grade, String year, String code, String variant, String number) {
        var table = new Table();
        table.insertRow(1, "Индивидуальные результаты");
        table.insertRow(2, "Процедура:", "ВПР");
        table.insertRow(3, "Предмет:", subject);
        table.insertRow(4, "Класс:", grade);
        table.insertRow(5, "Год:", year);
        table.insertRow(
                6, "ОО", "Название ОО", "Код участника", "Класс", "Вариант", "1 (1б)", "Первичный балл", "Отметка");
        table.insertRow(7, place.school.code(), "Школа", code, number, variant, "1", "1", "4");
        return table;
    }
}

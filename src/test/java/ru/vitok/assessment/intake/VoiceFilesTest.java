package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.OlympiadStatus;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.OlympiadTable;
import ru.vitok.assessment.intake.data.TeacherTestTable;
import ru.vitok.assessment.intake.data.TeacherTestTable.Block;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.intake.guard.Limits;

/** What is no test of pupils, as juries, online forms and commissions write it. */
class VoiceFilesTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void anOlympiadsNamesAreNeverReadAndItsTitleSaysStageAndYear() {
        var read = read("""
                Протокол муниципального этапа Всероссийской олимпиады школьников 2025/2026 учебный год;;;;;;;
                Предмет: Биология;;;;;;;
                Фамилия;Имя;Шифр;Класс обучения;Класс участия;Школа;Итоговый балл;Макс. балл;Тип диплома
                Пробная;Анна;Б-07-3;7 класс;8;Школа № 5;41,5;60;Призёр
                Пробный;Олег;Иванов;8;8;edu990100;12;60;Участник
                """);

        assertThat(read.form()).isEqualTo(ReportForm.OLYMPIAD);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PERSONAL_DROPPED);
        var table = (OlympiadTable) read.content();
        assertThat(table.stage()).isEqualTo(OlympiadStage.MUNICIPAL);
        assertThat(table.year()).isEqualTo(2026);
        assertThat(table.lines())
                .extracting(
                        OlympiadTable.Line::subject,
                        OlympiadTable.Line::grade,
                        OlympiadTable.Line::studies,
                        OlympiadTable.Line::code,
                        OlympiadTable.Line::score,
                        OlympiadTable.Line::status)
                .containsExactly(
                        tuple("Биология", 8, 7, "Б-07-3", 41.5, OlympiadStatus.PRIZE),
                        // a name in the column of codes is no code
                        tuple("Биология", 8, null, null, 12.0, OlympiadStatus.PARTICIPANT));
        assertThat(read.content().toString()).doesNotContain("Пробн", "Анна", "Иванов");
    }

    @Test
    void aContestHasALevelAndNoScores() {
        var table = (OlympiadTable) read("""
                Название конкурса;Уровень;Класс;ОО;Результат участия
                Конференция «Первые шаги»;региональный;9;Школа № 5;Лауреат
                Конференция «Первые шаги»;региональный;10;Школа № 5;Победитель
                """).content();

        assertThat(table.lines())
                .extracting(OlympiadTable.Line::stage, OlympiadTable.Line::contest, OlympiadTable.Line::status)
                .containsExactly(
                        tuple(OlympiadStage.REGIONAL, "Конференция «Первые шаги»", OlympiadStatus.PRIZE),
                        tuple(OlympiadStage.REGIONAL, "Конференция «Первые шаги»", OlympiadStatus.WINNER));
    }

    @Test
    void aScoreAboveTheMaximumAndAnUnknownStatusAreNamedByCell() {
        var read = read("""
                Предмет;Класс;Код участника;Логин ОО;Балл;Максимум;Статус
                Физика;8;Ф1;edu990100;90;80;участник
                Физика;8;Ф2;edu990100;50;80;молодец
                """);

        assertThat(read.problems())
                .filteredOn(it -> it.code() == ProblemCode.BAD_VALUE)
                .extracting(Problem::cell)
                .containsExactly("E2", "G3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE"})
    void aSurveyIsReadInAnyEncodingWithItsLinesAndChoices(String charset) {
        var text = """
                "Отметка времени","Адрес электронной почты","Ваши фамилия, имя, отчество","Какой предмет вы ведёте?","В каких классах?","Что вызывает затруднения?","О каких курсах вы хотели бы узнать?","Напишите, что ещё важно"
                "03.09.2026 10:15:00","a@example.org","Пробная Анна","Математика","5-7","Задачи на проценты, Отрицательные числа","Проценты; Графики","Спасибо,
                позвоните 8 900 000-00-00 или a@example.org"
                "2026-05-03T11:00:00","b@example.org","Пробная Вера","Математика","6","Задачи на проценты, Отрицательные числа",,
                "04.09.2026 9:00","c@example.org","Пробная Нина","Русский язык","8","Дети читают, но не понимают",,"нет"
                """;
        var mark = charset.equals("UTF-16LE") || charset.equals("UTF-16BE") ? "\uFEFF" : "";
        var read = reader.read((mark + text).getBytes(Charset.forName(charset)));

        assertThat(read.form()).isEqualTo(ReportForm.SURVEY);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PERSONAL_DROPPED);
        var lines = ((VoiceTable) read.content()).lines();
        assertThat(lines)
                .extracting(VoiceTable.Line::year, VoiceTable.Line::subject, VoiceTable.Line::grades)
                .containsExactly(
                        tuple(2027, "Математика", List.of(5, 6, 7)),
                        tuple(2026, "Математика", List.of(6)),
                        tuple(2027, "Русский язык", List.of(8)));
        assertThat(lines)
                .extracting(VoiceTable.Line::said)
                .containsExactly(
                        List.of("Задачи на проценты", "Отрицательные числа"),
                        List.of("Задачи на проценты", "Отрицательные числа"),
                        List.of("Дети читают, но не понимают"));
        assertThat(lines.getFirst().courses()).containsExactly("Проценты", "Графики");
        assertThat(lines.getFirst().comments()).containsExactly("Спасибо, позвоните … или …");
        assertThat(lines.getLast().comments()).isEmpty();
        assertThat(read.content().toString()).doesNotContain("Пробная", "example.org");
    }

    @Test
    void theSampleSurveyAsksForCoursesByYesAndNo() {
        var lines = ((VoiceTable) reader.read(Table.bytes("survey.csv")).content()).lines();

        assertThat(lines).hasSize(160);
        var first = lines.getFirst();
        assertThat(first.subject()).isEqualTo("Химия");
        assertThat(first.grades()).containsExactly(6, 7, 9);
        assertThat(first.said()).containsExactly("Как вести график функции без компьютера.");
        assertThat(first.wantsCourse()).isTrue();
        assertThat(lines.get(1).wantsCourse()).isNull();
        assertThat(lines.get(2).wantsCourse()).isFalse();
        assertThat(first.toString()).doesNotContain("СОШ");
        // a sentence that many wrote is no list of choices
        assertThat(lines.get(6).said()).containsExactly("Дети решают верно, но не могут объяснить ход решения…");
    }

    @Test
    void aTestOfTeachersLeavesOnlySums() {
        var read = read("""
                ФИО;Школа;Предмет;Нормативно-правовой блок, %;Предметный блок, %;Методический блок, %
                Пробная А. А.;Школа № 1;Физика;80;60;50
                Пробная Б. Б.;Школа № 2;Физика;70;40;
                Пробная В. В.;Школа № 2;Химия;90;75;66,5
                """);

        assertThat(read.form()).isEqualTo(ReportForm.TEACHER_TEST);
        var table = (TeacherTestTable) read.content();
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.blocks())
                .containsExactlyInAnyOrder(
                        new Block("Физика", "LAW", 2, 150),
                        new Block("Физика", "SUBJ", 2, 100),
                        new Block("Физика", "METH", 1, 50),
                        new Block("Химия", "LAW", 1, 90),
                        new Block("Химия", "SUBJ", 1, 75),
                        new Block("Химия", "METH", 1, 66.5));
    }

    @Test
    void aTestOfTeachersUnderCodesLeavesWhatATeacherMayLookUp() {
        var read = read("""
                Код участника;ФИО;Предмет;Предметный блок, %;Методический блок, %
                ФИ-0412;Пробная А. А.;Физика;60;50
                ;Пробная Б. Б.;Физика;40;
                """);

        assertThat(read.form()).isEqualTo(ReportForm.TEACHER_TEST);
        var table = (TeacherTestTable) read.content();
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.results())
                .containsExactly(
                        new TeacherTestTable.Result("ФИ-0412", "Физика", "SUBJ", 60),
                        new TeacherTestTable.Result("ФИ-0412", "Физика", "METH", 50));
        assertThat(table.toString()).doesNotContain("Пробная");
    }

    @Test
    void aRowThatSlippedSidewaysIsNotQuotedWhereItHoldsAnAddress() {
        // «6; 7» without quotes moves the rest of the row under the captions of its neighbours
        var read = read("""
                Отметка времени;Ваш предмет?;В каких классах преподаёте;Что труднее всего даётся;Электронная почта;Какой курс нужен
                2026/09/01 10:00:00;Математика;6; 7;дроби и проценты;one@example.org;Функциональная грамотность
                2026/09/02 10:00:00;Математика;6; 7;дроби и проценты;two@example.org;Функциональная грамотность
                """);

        assertThat(read.problems())
                .filteredOn(it -> it.code() == ProblemCode.CELL_UNREAD)
                .extracting(Problem::cell, it -> it.arguments().getFirst())
                .containsExactly(tuple("F2", "…"), tuple("F3", "…"));
        assertThat(read.problems().toString()).doesNotContain("example");
    }

    private ReadFile read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

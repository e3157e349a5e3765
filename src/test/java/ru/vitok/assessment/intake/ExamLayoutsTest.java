package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.ExamWork;
import ru.vitok.assessment.intake.guard.Limits;

/** Every layout in which processing centres print protocols of state exams; the pupils are invented. */
class ExamLayoutsTest {

    private static final String NINTH = "№||Код ОО||Класс|||Код ППЭ||Аудитория||Код МСУ||Фамилия||Имя||Отчество||"
            + "Задания с кратким ответом||||Задания с развёрнутым ответом||Первичный балл||Оценка";
    private static final String ELEVENTH = "№||Код МСУ||Код ОО||Класс||Код ППЭ||Аудитория||Фамилия|Имя|Отчество||"
            + "Задания с кратким ответом||Задания с развёрнутым ответом||Первичный балл||Тестовый балл";

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void theRegionalLayoutOfTheNinthGradeHoldsSeveralExams() {
        var table = table(
                "Протокол проверки результатов",
                "99 - Примерная область",
                "12 - Обществознание 2026.07.03",
                "",
                NINTH,
                "1||99100||9А|||9905||0007||213||Тестова||Проба||Образцовна||++-+||||2(2)0(2)||5||4",
                "2||99100||9Б|||9905||0008||213||Пробный||Тест||Образцович||----||||0(2)0(2)||0||2",
                "Средние||||||||||||||||||||||||2.5||3",
                "",
                "04 - Химия 2026.07.03",
                "",
                NINTH,
                "1||99200||9|||9905||0007||213||Проверкин||Тест||Пробович||+-||||1(3)||2||3");

        for (var bytes : List.of(table.xlsx(), table.xls())) {
            var exams = exams(bytes);

            assertThat(exams)
                    .extracting(
                            ExamProtocol.Exam::procedure,
                            ExamProtocol.Exam::subject,
                            it -> it.works().size())
                    .containsExactly(tuple("OGE", "Обществознание", 2), tuple("OGE", "Химия", 1));
            var first = exams.getFirst().works().getFirst();
            assertThat(first.school()).isEqualTo("99100");
            assertThat(first.scores()).containsExactly(1, 1, 0, 1, 2, 0);
            assertThat(first.maxima()).containsExactly(1, 1, 1, 1, 2, 2);
            assertThat(first.primary()).isEqualTo(5);
            assertThat(first.mark()).isEqualTo(4);
            assertThat(exams.getLast().works().getFirst().scores()).containsExactly(1, 0, 1);
        }
        noNames(table.xlsx(), "Тестова", "Проба", "Образцов", "Пробный");
    }

    @Test
    void theDenseLayoutOfBeforeHasDocumentsWhichAreDropped() {
        var table = table(
                "Протокол проверки результатов",
                "01 - Русский язык 2024.06.03",
                "№|Код ОО|Класс|Код ППЭ|Аудитория|Код участника/Код регистрации|Фамилия|Имя|Отчество|Серия|Номер"
                        + "|Ответы в краткой форме|Ответы в развернутой форме|Первичный балл|Оценка",
                "1|99100|9|9905|7|0099123|Тестова|Проба|Образцовна|1234|567890|+-+|3(3)1(2)|6|3");

        var exam = exams(table.xls()).getFirst();

        assertThat(exam.subject()).isEqualTo("Русский язык");
        assertThat(exam.works().getFirst().scores()).containsExactly(1, 0, 1, 3, 1);
        noNames(table.xls(), "Тестова", "567890", "1234", "0099123");
    }

    @Test
    void afterAppealsThereAreNoMasksAndTwoRowsOfCaptions() {
        var table = appeals();

        var exams = exams(table.xlsx());

        assertThat(exams)
                .extracting(
                        ExamProtocol.Exam::procedure,
                        ExamProtocol.Exam::subject,
                        it -> String.valueOf(it.date()),
                        ExamProtocol.Exam::edition)
                .containsExactly(
                        tuple("OGE", "Математика", "2026-06-02", ExamEdition.INITIAL),
                        tuple("OGE", "Математика", "2026-06-02", ExamEdition.APPEAL));
        assertThat(exams.getFirst().works()).extracting(ExamWork::primary).containsExactly(5, 7);
        var appealed = exams.getLast().works().getFirst();
        assertThat(appealed.primary()).isEqualTo(9);
        assertThat(appealed.mark()).isEqualTo(3);
        assertThat(appealed.scores()).isEmpty();
        noNames(table.xlsx(), "Тестова", "Пробный", "Образцов");
    }

    private static Table appeals() {
        return table(
                "Протокол проверки результатов  государственной итоговой аттестации 2026 г.",
                "",
                "№|Код ОО|Класс|Код ППЭ|Аудитория|Фамилия|Имя|Отчество|Экзамен|Состояние апелляции|Текущие →|",
                "||||||||||Первичный балл|Оценка",
                "1|99100|9А|9905|7|Тестова|Проба|Образцовна|Математика(2026.06.02)||5|2",
                "2|99100|9Б|9905|7|Пробный|Тест|Образцович|Математика(2026.06.02)|Удовлетворена|9|3",
                "3|99100|9Б|9905|7|Третья|Проба|Тестовна|Математика(2026.06.02)|Отклонена|7|2");
    }

    @Test
    void theStateExamOfTheEleventhGradeKeepsTheTestScore() {
        var table = table(
                "Протокол проверки результатов ЕГЭ",
                "02 - Математика профильная 2026.06.01",
                ELEVENTH,
                "1||213||99100||11А||9905||0007||Тестова|Проба|Образцовна||++-+||2(2)0(3)||5||27");

        var exam = exams(table.xlsx()).getFirst();

        assertThat(exam.procedure()).isEqualTo("EGE");
        assertThat(exam.grade()).isEqualTo(11);
        assertThat(exam.subject()).isEqualTo("Математика");
        assertThat(exam.works().getFirst().school()).isEqualTo("99100");
        assertThat(exam.works().getFirst().testScore()).isEqualTo(27);
        assertThat(exam.works().getFirst().mark()).isNull();
        noNames(table.xlsx(), "Тестова");
    }

    @Test
    void theCompactLayoutAndTheBasicExamWithAMark() {
        var header = "№|Код ППЭ|Код ОО|Класс|Код ООП|Профиль|Фамилия|Имя|Отчество|Вариант|Код участника|№ бланка"
                + "|Ответы в краткой форме|Ответы в развернутой форме|Первичный балл|Итоговый балл";
        var table = table(
                "22 - Математика базовая 2026.06.01",
                header,
                "1|9905|99100|11|1|ест|Тестова|Проба|Образцовна|104|990000001|7770001|++-++||4|3",
                "",
                "03 - Физика 2026.06.05",
                header,
                "1|9905|99100|11|1|тех|Тестова|Проба|Образцовна|104|990000001|7770002|+2|1(3)|4|36");

        var exams = exams(table.xlsx());

        assertThat(exams)
                .extracting(
                        ExamProtocol.Exam::subject,
                        it -> it.works().getFirst().mark(),
                        it -> it.works().getFirst().testScore())
                .containsExactly(tuple("Математика (базовый уровень)", 3, null), tuple("Физика", null, 36));
        assertThat(exams.getLast().works().getFirst().scores()).containsExactly(1, 2, 1);
        assertThat(exams.getFirst().works().getFirst().code())
                .isEqualTo(exams.getLast().works().getFirst().code());
        noNames(table.xlsx(), "Тестова", "990000001", "7770001");
    }

    @Test
    void theNormalisedTextTableNeedsALineThatNamesItsExam() {
        var header = "SchoolCode|ClassCode|SurnameCell|NameCell|SecondNameCell|DocumentSeriesCode|DocumentNumberCode"
                + "|GovernmentCell|TestResultBCell|TestResultCCell|PrimaryMark|Mark5";
        var work = "99100|9А|Тестова|Проба|Образцовна|1234|567890|213|++-+|2(2)0(2)|5|4";
        var unnamed = reader.read(table(header, work).csv(";", StandardCharsets.UTF_8));
        var named =
                reader.read(table("02 - Математика 2026.06.02", header, work).csv(";", StandardCharsets.UTF_8));

        assertThat(unnamed.form()).isEqualTo(ReportForm.GIA_PROTOCOL);
        assertThat(unnamed.problems()).extracting(Problem::code).contains(ProblemCode.EXAM_NOT_NAMED);
        assertThat(named.problems()).extracting(Problem::code).containsExactly(ProblemCode.PERSONAL_DROPPED);
        assertThat(named.participants()).isEqualTo(1);
    }

    @Test
    void codesOfFiftyAndMoreAreTheExamForSpecialNeeds() {
        var header = "№|Код ОО|Класс|Код ППЭ|Фамилия|Имя|Отчество|Первичный балл|Оценка";
        var exams = exams(table(
                        "52 - Математика 2026.06.02",
                        header,
                        "1|99100|9А|9905|Тестова|Проба|Образцовна|8|4",
                        "51 - Русский язык (ГВЭ) 2026.05.28",
                        header,
                        "1|99100|11|9905|Пробный|Тест|Образцович|9|4")
                .xlsx());

        assertThat(exams)
                .extracting(
                        ExamProtocol.Exam::procedure,
                        ExamProtocol.Exam::subject,
                        ExamProtocol.Exam::grade,
                        it -> it.works().getFirst().mark())
                .containsExactly(tuple("GVE", "Математика", 9, 4), tuple("GVE", "Русский язык", 11, 4));
    }

    @Test
    void aPlusIsWorthTheTasksMaximumWhereDigitsOrTotalsTellIt() {
        // the fourth task is worth two points by the digit, the second by the totals
        var exam = exams(ninth(
                        "1||99100||9А|||9905||7||213||Тестова||Проба||А||++-2||||0(1)||5||3",
                        "2||99100||9А|||9905||7||213||Пробный||Тест||Б||+--+||||1(1)||4||3",
                        "3||99100||9А|||9905||7||213||Третий||Тест||В||-+-1||||0(1)||3||3"))
                .getFirst();

        assertThat(exam.works().get(0).scores()).containsExactly(1, 2, 0, 2, 0);
        assertThat(exam.works().get(1).scores()).containsExactly(1, 0, 0, 2, 1);
        assertThat(exam.works().get(2).scores()).containsExactly(0, 2, 0, 1, 0);
        assertThat(exam.works().getFirst().maxima()).containsExactly(1, 2, 1, 2, 1);
    }

    @Test
    void aMaskThatLostASignIsNamedAndNotShifted() {
        var read = reader.read(ninth(
                "1||99100||9А|||9905||7||213||Тестова||Проба||А||++-+||||0(1)||3||3",
                "2||99100||9А|||9905||7||213||Пробный||Тест||Б||+-+||||1(1)||3||3",
                "3||99100||9А|||9905||7||213||Третий||Тест||В||-+-+||||0(1)||2||2",
                "4||99100||9А|||9905||7||213||Четвёртый||Тест||Г||-+й+||||0(1)||2||2",
                "5||школа||9А|||9905||7||213||Пятый||Тест||Д||-+-+||||0(1)||2||7",
                "6||99100||9А|||9905||7||213||Шестой||Тест||Е||-+-+||||0(1)||2||7"));

        assertThat(read.problems())
                .extracting(Problem::code, Problem::cell)
                .containsExactlyInAnyOrder(
                        tuple(ProblemCode.BAD_MASK, "T4"),
                        tuple(ProblemCode.BAD_MASK, "T6"),
                        tuple(ProblemCode.BAD_VALUE, "C7"),
                        tuple(ProblemCode.BAD_VALUE, "AB8"),
                        tuple(ProblemCode.PERSONAL_DROPPED, null));
        assertThat(read.participants()).isEqualTo(3);
    }

    @Test
    void aNameThatSlippedIntoAnotherColumnIsNotStored() {
        var stored = reader.look(
                        ninth("1||Тестова||9А|||9905||Проба||213||Образцовна|||||Пробный||Тестов||||0(1)||3||3"))
                .getFirst()
                .stored();

        assertThat(new String(stored, StandardCharsets.UTF_8))
                .doesNotContain("Тестов", "Проб", "Образцов")
                .contains("0(1)", "?");
    }

    @Test
    void theSamePupilHasTheSameCodeInEveryLayoutAndNobodyCanReadIt() {
        var before = exams(ninth("1||99100||9А|||9905||7||213||тёстова ||Проба||Образцовна||++||||0(1)||2||2"));
        var after = exams(appeals().xlsx());
        var elsewhere = exams(ninth("1||99200||9А|||9905||7||213||Тестова||Проба||Образцовна||++||||0(1)||2||2"));

        var code = after.getFirst().works().getFirst().code();
        assertThat(before.getFirst().works().getFirst().code()).isEqualTo(code).hasSize(15);
        assertThat(elsewhere.getFirst().works().getFirst().code()).isNotEqualTo(code);
    }

    @Test
    void correctionsWithoutNamesAreRefusedAndOthersWarned() {
        var header = "№|Код ОО|Класс|Код ППЭ|Первичный балл|Оценка";
        var initial = reader.read(table("02 - Математика 2026.06.02", header, "1|99100|9А|9905|8|4")
                .xlsx());
        var reserve = reader.read(table("02 - Математика (резерв) 2026.06.20", header, "1|99100|9А|9905|8|4")
                .xlsx());

        assertThat(initial.problems()).extracting(Problem::code).containsExactly(ProblemCode.PUPILS_UNRECOGNISED);
        assertThat(reserve.problems()).extracting(Problem::code).containsExactly(ProblemCode.CORRECTION_UNRECOGNISED);
    }

    private static byte[] ninth(String... works) {
        var table = table("Протокол", "02 - Математика 2026.06.02");
        table.insertRow(3, NINTH.split("\\|", -1));
        // works begin in row 3 of the sheet for the tests below
        table.rows.removeFirst();
        Arrays.stream(works).forEach(it -> table.insertRow(table.rows.size() + 1, it.split("\\|", -1)));
        return table.xlsx();
    }

    private static Table table(String... rows) {
        var table = new Table();
        Arrays.stream(rows).forEach(it -> table.insertRow(table.rows.size() + 1, it.split("\\|", -1)));
        return table;
    }

    private List<ExamProtocol.Exam> exams(byte[] bytes) {
        var read = reader.read(bytes);
        assertThat(read.problems()).noneMatch(it -> it.code() != ProblemCode.PERSONAL_DROPPED);
        return ((ExamProtocol) read.content()).exams();
    }

    /** Nor may what is stored read otherwise. */
    private void noNames(byte[] bytes, String... names) {
        var stored = reader.look(bytes).getFirst().stored();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain(names);
        assertThat(reader.read(stored).content().rows())
                .isEqualTo(reader.read(bytes).content().rows());
        var codes = ((ExamProtocol) reader.read(stored).content())
                .exams().getFirst().works().stream().map(ExamWork::code).toList();
        assertThat(codes).doesNotContainNull();
        assertThat(exams(stored)).hasSameSizeAs(exams(bytes));
    }
}

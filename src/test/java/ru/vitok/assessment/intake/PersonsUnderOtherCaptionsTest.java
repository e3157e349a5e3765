package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.intake.guard.Limits;

/** A caption is mistyped or nobody foresaw it: what stands below it is a person all the same and is not stored. */
class PersonsUnderOtherCaptionsTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Фамилиия Имя   | Пробная Анна  | Пробный Олег  | Тестова Вера   | Пробина Ада",
                "Фмилия         | Пробная       | Пробный       | Тестова        | Пробина",
                "Кто заполнил   | Пробова       | Тестов        | Пробская       | Тестенко",
                "Респондент     | Анна          | Олег          | Вера           | Ада",
                "Классный рук.  | Анна Петровна | Олег Ильич    | Вера Ивановна  | Ада Олеговна",
                "Как связаться  | a@example.org | +7 900 0000000 | @proba         | vk.com/proba",
            })
    void theColumnIsNotStoredAndEveryAnswerIs(String caption, String a, String b, String c, String d) {
        var persons = List.of(a, b, c, d);
        var look = reader.look(answers(caption, persons)).getFirst();
        var stored = new String(look.stored(), StandardCharsets.UTF_8);
        var read = reader.readGuarded(look.stored());

        assertThat(stored).doesNotContain(persons.toArray(String[]::new)).contains("МБОУ «СОШ № 2»", "Завуч");
        assertThat(read.problems())
                .extracting(Problem::code, Problem::arguments)
                .containsExactly(tuple(ProblemCode.PERSONAL_DROPPED, List.of("1")));
        assertThat(((VoiceTable) read.content()).lines())
                .extracting(VoiceTable.Line::row, VoiceTable.Line::subject, VoiceTable.Line::said)
                .containsExactly(
                        tuple(2, "Математика", List.of("Теорема Пифагора")),
                        tuple(3, "Русский язык", List.of("Причастный оборот")),
                        tuple(4, "Физика", List.of("Закон Ома")),
                        tuple(5, "Химия", List.of("Реакции Обмена")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Должность        | Учитель    | Завуч         | Учитель       | Учитель",
                "Населённый пункт | Старая Русса | Новый Оскол | Великие Луки  | Киров",
                "ID ответа        | 1693839391 | 1693839392    | 1693839393    | 1693839394",
                "Ваша школа ещё   | Гимназия имени Анны Пробной | Лицей № 1 | СОШ № 2 | СОШ № 3",
                "Довольны ли вы?  | Да         | Нет           | Да            | Скорее да"
            })
    void whereNobodyIsNamedTheFileStaysAsItCame(String caption, String a, String b, String c, String d) {
        var sent = answers(caption, List.of(a, b, c, d));

        assertThat(reader.look(sent).getFirst().stored()).isEqualTo(sent);
    }

    @Test
    void pupilsNamesUnderAStrangeCaptionAreNotStored() {
        var sent = Table.of("individual.xlsx")
                .insertColumn(4, 8, "Список", "Тестова Проба")
                .xlsx();

        var stored = reader.look(sent).getFirst().stored();
        var read = reader.read(stored);

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Тестова");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PERSONAL_DROPPED);
        assertThat(works(read)).isEqualTo(works(reader.read(sent))).hasSize(99);
    }

    /** There the line of a school's count stands, too. */
    @ParameterizedTest
    @ValueSource(strings = {"ФИО", "Список"})
    void inTheFirstColumnNobodyIsStoredEither(String caption) {
        var table = Table.of("individual.xlsx").insertColumn(0, 8, caption, "Тестова Проба");
        table.rows.stream()
                .filter(it -> it.stream().anyMatch(cell -> cell.contains("Кол-во участников")))
                .forEach(it -> it.removeFirst());
        var sent = table.xlsx();

        var stored = reader.look(sent).getFirst().stored();

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Тестова");
        assertThat(works(reader.read(stored)))
                .isEqualTo(works(reader.read(sent)))
                .hasSize(99);
        assertThat(reader.read(stored).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.PERSONAL_DROPPED);
    }

    @Test
    void aNameAmongTheCodesIsNoCode() {
        var sent = Table.of("individual.xlsx").set(12, 3, "Тестова Проба").xlsx();

        var stored = reader.look(sent).getFirst().stored();

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Тестова");
        for (var read : List.of(reader.read(sent), reader.read(stored))) {
            assertThat(read.problems())
                    .extracting(Problem::code, Problem::cell)
                    .contains(tuple(ProblemCode.CODE_MISSING, "D12"));
            assertThat(read.problems().toString()).doesNotContain("Тестова");
            assertThat(((IndividualResults) read.content()).works()).hasSize(98);
        }
    }

    @Test
    void aReportThatNamesNobodyStaysAsItCame() {
        for (var name : List.of("individual", "marks", "tasks", "olympiad", "attestation", "survey")) {
            var file = name + (name.equals("survey") ? ".csv" : ".xlsx");
            assertThat(reader.look(Table.bytes(file)).getFirst().stored())
                    .as(file)
                    .isEqualTo(Table.bytes(file));
        }
    }

    private static List<String> works(ReadFile read) {
        return ((IndividualResults) read.content())
                .works().stream()
                        .map(it -> it.row() + " " + it.code() + " " + Arrays.toString(it.scores()) + " " + it.primary())
                        .toList();
    }

    private static byte[] answers(String caption, List<String> cells) {
        var text = new StringBuilder(
                "Отметка времени;" + caption + ";Ваша школа;Предмет;Что вызывает затруднения?;Роль\n");
        var said = List.of(
                "Математика;Теорема Пифагора;Учитель",
                "Русский язык;Причастный оборот;Завуч",
                "Физика;Закон Ома;Учитель",
                "Химия;Реакции Обмена;Учитель");
        for (int i = 0; i < cells.size(); i++) {
            text.append(
                    "1%d.10.2026 10:15:00;%s;МБОУ «СОШ № %d»;%s\n".formatted(i + 3, cells.get(i), i + 1, said.get(i)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

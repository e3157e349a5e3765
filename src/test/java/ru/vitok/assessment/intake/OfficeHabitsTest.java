package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.guard.Limits;

/** What offices do to every report before they send it on; the figures must stay what they were. */
class OfficeHabitsTest {

    private static final int HEADER = 8;
    private static final String REPORTS = "individual marks scores tasks groups journal outcomes";
    private static final String LISTS = "schools specification staff courses olympiad attestation";

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void notesTotalsAndSignaturesBelowTheTableAreNoData() {
        each(REPORTS + " " + LISTS, table -> {
            table.rows.add(row("* Приведены результаты основного срока."));
            table.rows.add(row("Дата формирования отчёта: 01.06.2026 10:15"));
            table.rows.add(row("", "Начальник отдела", "", "____________", "/ П. П. Пробная /"));
        });
        each(LISTS + " marks scores tasks outcomes journal", table -> table.rows.add(row("Итого", "24", "1092")));
    }

    @Test
    void aHeaderPrintedAgainAndTheNumbersOfColumnsAreNoData() {
        each("individual marks scores tasks journal", table -> table.rows.add(12, table.rows.get(HEADER - 1)));
        each(LISTS, table -> table.rows.add(5, table.rows.getFirst()));
        each("individual marks journal", table -> table.rows.add(HEADER, numbers(table.rows.get(HEADER - 1))));
        each(LISTS, table -> table.rows.add(1, numbers(table.rows.getFirst())));
    }

    @Test
    void whatWasLeftOutIsTold() {
        var table = Table.of("tasks.xlsx");
        table.rows.add(row("Итого", "", "1092", "55"));

        var problems = reader.read(table.xlsx()).problems();

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.ROWS_SKIPPED);
        assertThat(problems.getFirst().arguments()).containsExactly("1", String.valueOf(table.rows.size()));
    }

    @Test
    void sharesAreReadAsPerCents() {
        for (var name : List.of("marks", "scores", "tasks", "groups")) {
            var table = Table.of(name + ".xlsx");
            for (var row : table.rows.subList(name.matches("tasks|groups") ? HEADER + 1 : HEADER, table.rows.size())) {
                for (int i = 3; i < row.size(); i++) {
                    row.set(i, row.get(i).isEmpty() ? "" : String.valueOf(Double.parseDouble(row.get(i)) / 100));
                }
            }
            var read = reader.read(table.xlsx());

            assertThat(figures(read)).as(name).isEqualTo(figures(original(name)));
            assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.SHARES_READ);
        }
    }

    @Test
    void schoolsNamedOnceForMergedRowsHoldForTheWorksBelow() {
        each(
                "individual",
                table -> table.rows.stream()
                        .skip(HEADER + 2)
                        .filter(it -> it.size() > 5)
                        .forEach(it -> Collections.fill(it.subList(0, 3), "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Х", "x", "N", "н/з", "не приступал", "–", "*", ""})
    void aMissedTaskHasManySigns(String sign) {
        each("individual", table -> table.each(it -> it.equals("X") ? sign : it));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Задание %s (%sб)", "№ %s (%s балл)", "%s(%s б.)", "%s (макс. %s)"})
    void headersOfTasksHaveManyForms(String form) {
        each(
                "individual",
                table -> table.rows
                        .get(HEADER - 1)
                        .replaceAll(it -> it.matches("\\d+ \\(\\dб\\)")
                                ? form.formatted(it.replaceAll(" .*", ""), it.replaceAll(".*\\(|б.*", ""))
                                : it));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-16", "UTF-8"})
    void textTablesComeInAnyEncoding(String encoding) {
        // not every code page has these
        var table = Table.of("marks.xlsx").each(it -> it.replaceAll("[«»№]", "'"));

        assertThat(figures(reader.read(table.csv("\t", Charset.forName(encoding)))))
                .isEqualTo(figures(reader.read(table.xlsx())));
    }

    @Test
    void aLetterHeadAndAColumnOfNumbersOnTheLeftMoveNothing() {
        each("marks scores tasks groups journal outcomes", table -> {
            int[] number = {0};
            table.rows.stream().skip(HEADER).forEach(it -> it.addFirst(String.valueOf(++number[0])));
            table.rows.get(HEADER - 1).addFirst("№ п/п");
            table.rows.addFirst(row("", "", "Приложение № 1 к письму от 01.06.2025 № 15"));
        });
    }

    @Test
    void everySheetOfAWorkbookIsATableOfItsOwn() {
        var looks = reader.look(Workbooks.of(Table.of("marks.xlsx"), Table.of("tasks.xlsx"), Table.of("staff.xlsx")));

        assertThat(looks).extracting(Look::sheet).containsExactly("Лист1", "Лист2", "Лист3");
        assertThat(figures(reader.read(looks.get(1).stored()))).isEqualTo(figures(original("tasks")));
        assertThat(new String(looks.get(2).stored(), StandardCharsets.UTF_8)).contains("teacher1@example.org");
    }

    private void each(String names, Consumer<Table> habit) {
        for (var name : names.split(" ")) {
            var table = Table.of(name + ".xlsx");
            habit.accept(table);
            var read = reader.read(table.xlsx());

            assertThat(read.problems()).as(name).noneMatch(it -> it.severity() == Severity.ERROR);
            assertThat(figures(read)).as(name).isEqualTo(figures(original(name)));
        }
    }

    private ReadFile original(String name) {
        return reader.read(Table.of(name + ".xlsx").xlsx());
    }

    private static List<String> row(String... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private static List<String> numbers(List<String> header) {
        var numbers = new ArrayList<String>();
        header.forEach(_ -> numbers.add(String.valueOf(numbers.size() + 1)));
        return numbers;
    }

    /** What was read, without the places it stood at. */
    private static List<String> figures(ReadFile read) {
        return switch (read.content()) {
            case IndividualResults works ->
                works.works().stream()
                        .map(it -> it.school()
                                + it.code()
                                + it.primary()
                                + it.mark()
                                + it.journalMark()
                                + points(it.scores()))
                        .toList();
            case GroupTable table ->
                table.groups().stream()
                        .map(it -> it.level()
                                + it.name()
                                + it.participants()
                                + it.markGroup()
                                + table.columns()
                                + values(it.values()))
                        .toList();
            case null -> List.of("nothing");
            default -> List.of(read.content().toString().replaceAll("(row|number)=\\d+", ""));
        };
    }

    private static String points(short[] scores) {
        var text = new StringBuilder();
        for (short score : scores) {
            text.append(Math.max(score, 0));
        }
        return text.toString();
    }

    private static String values(double[] values) {
        return Arrays.stream(values)
                .mapToObj(it -> String.format(Locale.ROOT, "%.2f", it))
                .toList()
                .toString();
    }
}

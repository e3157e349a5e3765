package ru.vitok.assessment.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The list of golden workbooks: each has a name, a mess and, written by hand, what is to be read from it. */
final class GoldenWorkbooks {

    private static final Charset RUSSIAN = Charset.forName("windows-1251");

    private final List<GoldenWorkbook> books = new ArrayList<>();

    static List<GoldenWorkbook> all() {
        var list = new GoldenWorkbooks();
        list.works();
        list.groups();
        list.tasksAndOutcomes();
        list.journals();
        list.exams();
        list.lists();
        list.kinds();
        return list.books;
    }

    private void works() {
        xlsx("works as the system gives them", "individual", it -> {}, 7, 30);
        xlsx("works below a letter head", "individual", it -> top(it, "Администрация округа", "", "№ 15"), 7, 30);
        xlsx("works moved two columns to the right", "individual", it -> right(it, 2), 7, 30);
        xlsx("works with a column of numbers", "individual", it -> it.insertColumn(0, 8, "№ п/п", "1"), 7, 30);
        xlsx("works with sex and name", "individual", it -> it.insertColumn(4, 8, "Пол", "ж"), 7, 30);
        xlsx(
                "works with remarks between the columns",
                "individual",
                it -> it.insertColumn(4, 8, "Примечание", "-"),
                7,
                30);
        xlsx(
                "works with Latin letters in captions",
                "individual",
                it -> it.set(8, 3, "Kод учacтника").set(8, 0, "OO"),
                7,
                30);
        xlsx("works with captions in capitals", "individual", it -> it.set(8, 3, "КОД УЧАСТНИКА"), 7, 30);
        xlsx("works with captions in two lines", "individual", it -> it.set(8, 11, "Первичный\nбалл"), 7, 30);
        xlsx("works with Cyrillic crosses", "individual", it -> it.each(x -> x.equals("X") ? "х" : x), 7, 30);
        xlsx("works with dashes for tasks not begun", "individual", it -> it.each(x -> x.equals("X") ? "–" : x), 7, 30);
        xlsx("works under the logins of before", "individual", it -> it.each(x -> x.replace("edu", "sch")), 7, 30);
        xlsx("works with a total below", "individual", it -> bottom(it, "Итого", "", "", "7", "", "", "5"), 7, 30);
        xlsx("works with a signature below", "individual", it -> bottom(it, "", "Начальник", "", "_______"), 7, 30);
        xlsx("works with a scale of marks below", "individual", it -> bottom(it, "Отметка", "2", "3", "4", "5"), 7, 30);
        xlsx(
                "a score beyond the task",
                "individual",
                it -> it.set(10, 6, "4"),
                7,
                29,
                "SCORE_OUT_OF_RANGE G10",
                "SUM_MISMATCH L10");
        xlsx(
                "a score that is a word",
                "individual",
                it -> it.set(11, 8, "один"),
                7,
                29,
                "BAD_SCORE I11",
                "SUM_MISMATCH L11");
        xlsx("a total that does not add up", "individual", it -> it.set(12, 11, "6"), 7, 30, "SUM_MISMATCH L12");
        xlsx("a mark of six", "individual", it -> it.set(13, 12, "6"), 7, 30, "BAD_VALUE M13");
        xlsx("a variant that is a word", "individual", it -> it.set(13, 5, "первый"), 7, 30, "VARIANT_UNREAD F13");
        xlsx(
                "a pupil twice",
                "individual",
                it -> it.set(11, 3, "60001"),
                6,
                28,
                "DUPLICATE_PARTICIPANT D11",
                "COUNT_MISMATCH");
        xlsx(
                "a work without a code",
                "individual",
                it -> it.set(11, 3, ""),
                6,
                28,
                "CODE_MISSING D11",
                "COUNT_MISMATCH");
        xlsx("a caption with a letter lost", "individual", it -> it.set(8, 12, "Отмтка"), 7, 30, "COLUMN_MISSING M8");
        xlsx(
                "a column of a task lost",
                "individual",
                it -> it.set(8, 6, "Проба"),
                7,
                25,
                "MAX_SCORE_MISMATCH",
                "SUM_MISMATCH L10",
                "SUM_MISMATCH L11",
                "SUM_MISMATCH L13",
                "SUM_MISMATCH L15",
                "SUM_MISMATCH L17");
        xlsx("collected works", "collection", it -> {}, 4, 18);
        xlsx("collected works with a bad score", "collection", it -> it.set(5, 4, "два"), 4, 18, "BAD_SCORE E5");
        xlsx("collected works with a bad mark", "collection", it -> it.set(5, 9, "1"), 4, 18, "BAD_VALUE J5");
        xlsx("collected works with empty rows prepared", "collection", it -> bottom(it, "60005", "1"), 4, 18);
    }

    private void groups() {
        xlsx("marks as the system gives them", "marks", it -> {}, 5, 1_311_876);
        xlsx(
                "marks with decimal commas",
                "marks",
                it -> it.each(x -> x.matches("\\d+\\.\\d+") ? x.replace('.', ',') : x),
                5,
                1_311_876);
        xlsx("marks with spaces in thousands", "marks", it -> it.set(9, 2, "1\u00A0301\u00A0544"), 5, 1_311_876);
        xlsx("marks with the header again", "marks", it -> it.rows.add(10, it.rows.get(7)), 5, 1_311_876);
        xlsx("marks with quality beside them", "marks", it -> it.insertColumn(7, 8, "Качество, %", "50"), 5, 1_311_876);
        xlsx("marks that do not make a hundred", "marks", it -> it.set(12, 3, "80"), 5, 1_311_876, "PERCENT_SUM A12");
        xlsx(
                "marks with a word for a share",
                "marks",
                it -> it.set(12, 3, "мало"),
                5,
                1_311_876,
                "BAD_VALUE D12",
                "PERCENT_SUM A12");
        xlsx(
                "marks with a word for a number of pupils",
                "marks",
                it -> it.set(12, 2, "все"),
                5,
                1_311_851,
                "BAD_VALUE C12");
        xlsx(
                "marks with a chief below",
                "marks",
                it -> bottom(it, "Начальник управления", "Петрова А. А."),
                5,
                1_311_876);
        xlsx("marks with what a cross means", "marks", it -> bottom(it, "X", "не приступал к работе"), 5, 1_311_876);
        xlsx("scores as the system gives them", "scores", it -> {}, 3, 80);
        xlsx("scores with an average below", "scores", it -> bottom(it, "Среднее", "", "26", "1", "2"), 3, 80);
        xlsx(
                "scores with a share above a hundred",
                "scores",
                it -> it.set(10, 5, "417"),
                3,
                80,
                "SCORE_OUT_OF_RANGE F10",
                "PERCENT_SUM A10");
    }

    private void tasksAndOutcomes() {
        xlsx("tasks as the system gives them", "tasks", it -> {}, 5, 1_311_876);
        xlsx(
                "tasks with a scale of marks below",
                "tasks",
                it -> bottom(it, "Отметка", "2", "3", "4", "5"),
                5,
                1_311_876);
        xlsx("tasks below a caption that spans them", "tasks", GoldenWorkbooks::spanned, 5, 1_311_876);
        xlsx(
                "tasks with a share above a hundred",
                "tasks",
                it -> it.set(13, 4, "617"),
                5,
                1_311_876,
                "SCORE_OUT_OF_RANGE E13");
        xlsx(
                "tasks with a word for a number of schools",
                "tasks",
                it -> it.set(12, 1, "н.д."),
                5,
                1_311_876,
                "BAD_VALUE B12");
        xlsx("outcomes as the system gives them", "outcomes", it -> {}, 3, 1_311_835);
        xlsx("outcomes with captions of other letters", "outcomes", it -> it.set(8, 5, "PФ:"), 3, 1_311_835);
        xlsx(
                "outcomes with a rating beside them",
                "outcomes",
                it -> it.insertColumn(6, 8, "Рейтинг", ""),
                3,
                1_311_835);
        xlsx(
                "outcomes with a maximum that is a word",
                "outcomes",
                it -> it.set(11, 2, "два"),
                3,
                1_311_835,
                "BAD_VALUE C11");
        xlsx(
                "outcomes with a task that has no number",
                "outcomes",
                it -> it.set(11, 0, "тест"),
                3,
                1_311_835,
                "BAD_VALUE A11",
                "MAX_SCORE_MISMATCH");
    }

    private void journals() {
        xlsx("a comparison as the system gives it", "journal", it -> {}, 3, 80);
        xlsx("a comparison with a chief below", "journal", it -> bottom(it, "Исполнитель", "Проба П. П."), 3, 80);
        xlsx("a comparison with a total below", "journal", it -> bottom(it, "Всего", "80", "10", "18"), 3, 80);
        xlsx("a comparison with a word for a number", "journal", it -> it.set(10, 3, "пять"), 3, 80, "BAD_VALUE D10");
        xlsx(
                "a comparison without one of its columns",
                "journal",
                it -> it.set(8, 7, "Проба"),
                3,
                80,
                "COLUMN_MISSING");
    }

    private void exams() {
        xlsx("a protocol as the centre prints it", "exams", it -> {}, 4, 18);
        xlsx("a protocol with an average below", "exams", it -> bottom(it, "Средние", "", "", "", "", "4", "3"), 4, 18);
        xlsx(
                "a protocol with Latin letters in captions",
                "exams",
                it -> it.set(5, 15, "Зaдaния c кpaтким oтвeтoм"),
                4,
                18);
        xlsx("a protocol with a word for a total", "exams", it -> it.set(7, 19, "два"), 3, 16, "BAD_VALUE T7");
        xlsx("a protocol with a mask that lost a sign", "exams", it -> it.set(7, 15, "+--"), 3, 16, "BAD_MASK P7");
        xlsx("a protocol with a school that is a word", "exams", it -> it.set(7, 2, "школа"), 3, 16, "BAD_VALUE C7");
    }

    private void lists() {
        xlsx("a specification as the portal knows it", "specification", it -> {}, 7, 15);
        xlsx("a specification with a full stop", "specification", it -> it.set(1, 4, "Макс. балл"), 7, 15);
        xlsx("a specification with notes below", "specification", it -> bottom(it, "* КЭС по кодификатору"), 7, 15);
        xlsx(
                "a specification with words for points",
                "specification",
                it -> it.set(3, 4, "два"),
                6,
                14,
                "BAD_VALUE E3");
        xlsx(
                "a specification with a word for a boundary",
                "specification",
                it -> it.set(3, 9, "пять"),
                7,
                15,
                "BAD_VALUE J3");
        xlsx("schools as the region gives them", "schools", it -> {}, 4, 0);
        xlsx("schools with a title above", "schools", it -> top(it, "Список образовательных организаций"), 4, 0);
        xlsx("a school without a name", "schools", it -> it.set(3, 1, ""), 3, 0, "BAD_VALUE B3");
    }

    private void kinds() {
        book("works in the old binary format", "individual", Table::xls, 7, 30);
        book("marks in the old binary format", "marks", Table::xls, 5, 1_311_876);
        book("works as text of an old code page", "individual", it -> it.csv("\t", RUSSIAN), 7, 30);
        book("tasks as text with semicolons", "tasks", it -> it.csv(";", RUSSIAN), 5, 1_311_876);
        typed("works with numbers as numbers", "individual", it -> {}, 7, 30);
        typed(
                "works with merged titles",
                "individual",
                it -> it.addMergedRegion(new CellRangeAddress(0, 0, 0, 9)),
                7,
                30);
        typed("works with a hidden column", "individual", it -> it.setColumnHidden(1, true), 7, 30);
        typed("works with hidden rows", "individual", it -> it.getRow(10).setZeroHeight(true), 7, 30);
        typed(
                "works with totals as formulas",
                "individual",
                it -> it.getRow(9).getCell(11).setCellFormula("SUM(G10:K10)"),
                7,
                30);
        typed(
                "marks of which one is a failed formula",
                "marks",
                it -> it.getRow(11).getCell(3).setCellFormula("1/0"),
                5,
                1_311_876,
                "BAD_VALUE D12",
                "PERCENT_SUM A12");
        book("marks after a cover sheet", "marks", it -> Workbooks.of(cover(), it), 5, 1_311_876);
    }

    private static Table cover() {
        var cover = new Table();
        cover.insertRow(1, "Результаты ВПР").insertRow(2, "Приреченский муниципальный округ");
        return cover;
    }

    private static void top(Table table, String... lines) {
        Arrays.stream(lines).forEach(it -> table.rows.addFirst(new ArrayList<>(List.of(it))));
    }

    private static void bottom(Table table, String... cells) {
        table.rows.add(new ArrayList<>());
        table.rows.add(new ArrayList<>(Arrays.asList(cells)));
    }

    /** «Номер задания» over the numbers, which stand in a row of their own. */
    private static void spanned(Table table) {
        var captions = table.rows.get(Truths.header(table));
        var numbers = new ArrayList<>(captions);
        Collections.fill(numbers.subList(0, 3), "");
        Collections.fill(captions.subList(3, captions.size()), "");
        captions.set(3, "Номер задания");
        table.rows.add(Truths.header(table) + 1, numbers);
        table.set(Truths.header(table) + 3, 2, "Макс. балл");
    }

    private static void right(Table table, int columns) {
        table.rows.forEach(it -> it.addAll(0, Collections.nCopies(columns, "")));
    }

    private void xlsx(String name, String base, Consumer<Table> mess, int rows, int sum, String... bad) {
        book(
                name,
                base,
                it -> {
                    mess.accept(it);
                    return it.xlsx();
                },
                rows,
                sum,
                bad);
    }

    private void typed(String name, String base, Consumer<XSSFSheet> mess, int rows, int sum, String... bad) {
        book(name, base, it -> TypedSheet.of(it, mess), rows, sum, bad);
    }

    private void book(String name, String base, Function<Table, byte[]> written, int rows, int sum, String... bad) {
        books.add(new GoldenWorkbook(
                name, written.apply(Truths.of(base)), Truths.FORMS.get(base), rows, sum, List.of(bad)));
    }
}

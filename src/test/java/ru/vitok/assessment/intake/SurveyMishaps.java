package ru.vitok.assessment.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import ru.vitok.assessment.intake.SurveySheet.Cell;
import ru.vitok.assessment.intake.SurveySheet.Column;
import ru.vitok.assessment.intake.SurveySheet.Expected;

/** What happens to answers between the form and the portal, in the order in which it happens. */
enum SurveyMishaps {
    OTHER_SCALE_WORDS((sheet, random) -> {
        for (int i = 0; i < sheet.expected.size(); i++) {
            for (var column : List.of(Column.PERCENT, Column.ORDER)) {
                var cell = sheet.cell(i, column);
                boolean much = List.of("Часто", "Да").contains(cell.text);
                cell.text = much
                        ? pick(random, "Всегда", "очень часто", "Постоянно", "Скорее да", "Полностью согласна", "ДА")
                        : pick(random, "Редко", "Иногда", "Скорее нет", "Не согласен", "никогда", "Не вызывает");
            }
            var wants = sheet.expected.get(i).wants;
            sheet.cell(i, Column.WANTS).text = wants == null
                    ? pick(random, "Не знаю", "Возможно", "Пока не определилась", "")
                    : wants
                            ? pick(random, "Нужны", "Хотелось бы", "Да, очень", "Скорее да", "Необходимы")
                            : pick(random, "Не нужны", "Нет, спасибо", "Скорее нет", "Не требуются");
        }
    }),
    CLASSES_IN_OTHER_WORDS((sheet, random) -> {
        for (int i = 0; i < sheet.expected.size(); i++) {
            var grades = sheet.expected.get(i).grades;
            int first = grades.getFirst();
            int last = grades.getLast();
            sheet.cell(i, Column.GRADES).text = first == last
                    ? pick(random, first + "А", first + "-й", "в " + first + " классе", first + " «Б»")
                    : pick(random, first + "-" + last, first + " и " + last + " классы", "с " + first + " по " + last);
        }
    }),
    BROKEN_ANSWERS((sheet, random) -> {
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int who = random.nextInt(sheet.expected.size());
            switch (random.nextInt(5)) {
                case 0 ->
                    spoil(
                            sheet,
                            who,
                            Column.GRADES,
                            random,
                            told -> told.grades = List.of(),
                            "05.июн",
                            "46178",
                            "все",
                            "2026-06-05",
                            "7 и 8, стаж 10 лет",
                            "5.1");
                case 1 ->
                    spoil(
                            sheet,
                            who,
                            Column.WANTS,
                            random,
                            told -> told.wants = null,
                            "4",
                            "+",
                            "Нет, но подумаю",
                            "см. выше",
                            "да/нет");
                case 2 ->
                    spoil(
                            sheet,
                            who,
                            Column.PERCENT,
                            random,
                            told -> told.said.remove("Задачи на проценты"),
                            "4",
                            "в 6 классе",
                            "#Н/Д");
                case 3 ->
                    spoil(
                            sheet,
                            who,
                            Column.WORDS,
                            random,
                            told -> told.said.removeIf(SurveyMishaps::ownWords),
                            "5",
                            "Да",
                            "Часто");
                default ->
                    spoil(
                            sheet,
                            who,
                            Column.MOMENT,
                            random,
                            told -> told.year = null,
                            "вчера, 10:15",
                            "32.13.26 10:00",
                            "17-09 утром");
            }
        }
    }),
    MOMENTS_WRITTEN_OTHERWISE((sheet, random) -> {
        var pattern = pick(
                random,
                "yyyy-MM-dd HH:mm:ss",
                "yyyy-MM-dd'T'HH:mm:ss'Z'",
                "M/d/yyyy H:mm:ss",
                "d MMMM yyyy 'г.,' H:mm",
                "dd.MM.yy H:mm",
                "",
                "dd/MM/yyyy HH:mm");
        for (int i = 0; i < sheet.expected.size(); i++) {
            var moment = sheet.moments.get(i);
            var cell = sheet.cell(i, Column.MOMENT);
            if (!cell.unreadable) {
                cell.text = pattern.isEmpty()
                        ? String.format(
                                Locale.ROOT,
                                "%.6f",
                                ChronoUnit.SECONDS.between(
                                                LocalDate.of(1899, 12, 30).atStartOfDay(), moment)
                                        / 86_400.0)
                        : DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("ru"))
                                .format(moment);
            }
        }
    }),
    BREAKS_IN_ANSWERS((sheet, random) -> {
        for (int i = 0; i < sheet.expected.size(); i++) {
            var cell = sheet.cell(i, Column.COMMENT);
            cell.text = cell.text.replace(", ", pick(random, ",\n", ",\r\n", ", \n "));
        }
        caption(sheet, Column.WANTS, it -> it.text = it.text.replaceFirst(" ", "\n"));
    }),
    MISPRINTED_CAPTION((sheet, random) -> caption(
            sheet,
            Column.values()[random.nextInt(Column.values().length)],
            it -> it.text = it.text.replaceFirst("(?<=...).", ""))),
    COLUMN_TWICE((sheet, random) -> {
        var column = random.nextBoolean() ? Column.SUBJECT : Column.GRADES;
        int place = sheet.place(column);
        sheet.columns.add(place + 1, column);
        for (int i = 0; i < sheet.rows.size(); i++) {
            var cells = sheet.rows.get(i);
            var first = cells.get(place);
            var second = new Cell(i == 0 ? first.text + pick(random, "", " (2)", ".1") : "");
            cells.add(place + 1, second);
            if (i > 0 && !first.unreadable) {
                switch (random.nextInt(3)) {
                    case 0 -> second.text = first.text;
                    case 1 -> Collections.swap(cells, place, place + 1);
                    default -> {}
                }
            }
        }
    }),
    COLUMNS_SHUFFLED((sheet, random) -> {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < sheet.columns.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        var columns = order.stream().map(sheet.columns::get).toList();
        sheet.columns.clear();
        sheet.columns.addAll(columns);
        sheet.rows.replaceAll(it -> new ArrayList<>(order.stream().map(it::get).toList()));
    }),
    TOTALS((sheet, random) -> {
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            var total = new ArrayList<Cell>();
            sheet.columns.forEach(it -> total.add(new Cell(random.nextInt(3) == 0 ? "" + random.nextInt(90) : "")));
            total.set(
                    random.nextBoolean() ? 0 : sheet.place(Column.MOMENT),
                    new Cell(pick(random, "Итого", "Всего ответов: 9", "Итого по району", "Всего: 9")));
            sheet.rows.add(total);
        }
    }),
    NOTES((sheet, random) -> {
        sheet.rows.add(row(""));
        sheet.rows.add(row("Выгружено 12.10.2026"));
        sheet.rows.add(row("", "Исполнитель: Пробная П. П., тел. 00-00-00"));
    }),
    LINES_ABOVE((sheet, random) -> {
        for (int i = 0; i <= random.nextInt(3); i++) {
            sheet.rows.addFirst(row(pick(random, "Анкета учителя", "", "Ответы на форму, 2026 год")));
            sheet.captions++;
        }
    }),
    SHIFTED_RIGHT((sheet, random) -> sheet.rows.forEach(it -> it.addFirst(new Cell(""))));

    private final BiConsumer<SurveySheet, Random> change;

    SurveyMishaps(BiConsumer<SurveySheet, Random> change) {
        this.change = change;
    }

    void apply(SurveySheet sheet, Random random) {
        change.accept(sheet, random);
    }

    private static boolean ownWords(String said) {
        return !List.of("Задачи на проценты", "Дисциплина на уроке").contains(said);
    }

    private static void spoil(
            SurveySheet sheet, int who, Column column, Random random, Consumer<Expected> change, String... bad) {
        var cell = sheet.cell(who, column);
        cell.text = pick(random, bad);
        cell.unreadable = true;
        change.accept(sheet.expected.get(who));
    }

    private static void caption(SurveySheet sheet, Column column, Consumer<Cell> change) {
        change.accept(sheet.rows.get(sheet.captions).get(sheet.place(column)));
    }

    private static List<Cell> row(String... cells) {
        return new ArrayList<>(Arrays.stream(cells).map(Cell::new).toList());
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}

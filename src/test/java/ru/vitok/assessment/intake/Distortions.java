package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** What happens to a table between the system that made it and the portal; none of it changes a value. */
enum Distortions {
    LINES_ABOVE("", (table, random) -> {
        for (int i = 0; i <= random.nextInt(5); i++) {
            table.rows.addFirst(
                    row(pick(random, "", "Приложение № 1", "Выгрузка из системы", "к письму от 01.06.2026")));
        }
    }),
    BLANK_ROWS_BEFORE_CAPTIONS("", (table, random) -> {
        for (int i = 0; i <= random.nextInt(3); i++) {
            table.rows.add(Truths.header(table), row());
        }
    }),
    SHIFTED_RIGHT("", (table, random) -> {
        int by = 1 + random.nextInt(3);
        table.rows.forEach(it -> it.addAll(0, Collections.nCopies(by, "")));
    }),
    NUMBERED_ROWS("exams", (table, random) -> {
        int header = Truths.header(table);
        int[] number = {0};
        for (int i = header; i < table.rows.size(); i++) {
            table.rows.get(i).addFirst(i == header ? "№ п/п" : String.valueOf(++number[0]));
        }
    }),
    COLUMNS_IN_ANOTHER_ORDER("exams collection", (table, random) -> {
        int header = Truths.header(table);
        int width = width(table, header);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < width; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int i = levels(table, header); i < table.rows.size(); i++) {
            var cells = table.rows.get(i);
            if (cells.size() > 2 || i == header) {
                var old = padded(cells, width);
                table.rows.set(i, new ArrayList<>(order.stream().map(old::get).toList()));
            }
        }
    }),
    SPACER_COLUMN("", (table, random) -> {
        int header = Truths.header(table);
        int at = 1 + random.nextInt(width(table, header));
        insert(table, levels(table, header), at, "", _ -> "");
    }),
    REMARKS_ON_THE_RIGHT("", (table, random) -> {
        int header = Truths.header(table);
        insert(
                table,
                header,
                width(table, header),
                pick(random, "Примечание", "Комментарий"),
                _ -> pick(random, "", "проверено", "уточнить у школы"));
    }),
    NUMBERS_OF_THEIR_OWN("", (table, random) -> {
        int header = Truths.header(table);
        insert(
                table,
                header,
                width(table, header),
                pick(random, "Рейтинг", "Качество, %", "Средний балл"),
                _ -> String.valueOf(3 + random.nextInt(40)));
    }),
    PERSONS("staff survey marks scores tasks journal outcomes exams specification schools", (table, random) -> {
        int header = Truths.header(table);
        insert(table, header, 1, pick(random, "ФИО", "Фамилия, имя", "СНИЛС", "Телефон"), _ -> "Тестова Проба");
    }),
    BLANK_ROWS_BETWEEN("", (table, random) -> {
        for (int i = 0; i < 3; i++) {
            table.rows.add(below(table, random), row());
        }
    }),
    CAPTIONS_PRINTED_AGAIN(
            "exams outcomes",
            (table, random) ->
                    table.rows.add(below(table, random), new ArrayList<>(table.rows.get(Truths.header(table))))),
    NUMBERS_OF_COLUMNS("tasks outcomes scores", (table, random) -> {
        int header = Truths.header(table);
        var numbers = new ArrayList<String>();
        int[] number = {0};
        table.rows.get(header).forEach(it -> numbers.add(it.isEmpty() ? "" : String.valueOf(++number[0])));
        table.rows.add(header + 1, numbers);
    }),
    TOTAL_BELOW("", (table, random) -> {
        var total = row(padded(List.of(), width(table, Truths.header(table))).toArray(String[]::new));
        total.set(0, pick(random, "Итого", "Итого по району", "Среднее", "Всего", "ИТОГО:"));
        for (int i = 2; i < total.size(); i += 2) {
            total.set(i, String.valueOf(1 + random.nextInt(40)));
        }
        table.rows.add(total);
    }),
    NOTES_BELOW("", (table, random) -> {
        table.rows.add(row());
        table.rows.add(row("* Приведены результаты основного срока."));
        table.rows.add(row("", "Начальник отдела", "", "____________", "/ П. П. Пробная /"));
        table.rows.add(row("Исполнитель: Пробная П. П., тел. 00-00-00"));
    }),
    LEGEND_BELOW("exams", (table, random) -> {
        table.rows.add(row());
        table.rows.add(row("Условные обозначения:"));
        table.rows.add(row("X", "не приступал к выполнению"));
    }),
    SCALE_BELOW("exams", (table, random) -> {
        table.rows.add(row());
        table.rows.add(row("Шкала перевода баллов в отметки"));
        table.rows.add(row("Отметка", "2", "3", "4", "5"));
        table.rows.add(row("Баллы", "0–2", "3–4", "5–6", "7–8"));
    }),
    DECIMAL_COMMAS("", (table, random) -> values(table, it -> it.matches("\\d+\\.\\d+") ? it.replace('.', ',') : it)),
    NUMBERS_AS_A_PROGRAM_WRITES(
            "exams outcomes specification schools",
            (table, random) -> values(table, it -> it.matches("\\d{1,3}") ? it + ".0" : it)),
    SPACES_IN_CELLS(
            "",
            (table, random) -> table.each(it ->
                    it.isEmpty() || it.contains(".") ? it : pick(random, " " + it, it + "\u00A0", it, "\u200B" + it))),
    THOUSANDS_APART(
            "individual collection exams schools specification outcomes",
            (table, random) -> values(
                    table, it -> it.matches("\\d{5,7}") ? it.replaceAll("(\\d)(?=(\\d{3})+$)", "$1\u00A0") : it)),
    PER_CENT_SIGNS(
            "individual collection exams schools specification",
            (table, random) -> values(
                    table,
                    it -> it.matches("\\d+\\.\\d+") && !it.matches("\\d\\.\\d") ? it + pick(random, "%", " %") : it)),
    CYRILLIC_CROSSES("", (table, random) -> table.each(it -> it.equals("X") ? "Х" : it)),
    CAPITALS(
            "exams",
            (table, random) -> captions(table, it -> it.matches(".*\\d.*") ? it : it.toUpperCase(Locale.ROOT))),
    BROKEN_LINES("", (table, random) -> captions(table, it -> it.replaceFirst(" ", "\n"))),
    COLONS_AND_STARS(
            "",
            (table, random) -> captions(
                    table, it -> it.matches("[\\p{IsCyrillic} -]+") ? it + pick(random, ":", "*", " ", ".") : it)),
    LATIN_LETTERS("", (table, random) -> captions(table, it -> random.nextBoolean() ? it : latin(it))),
    COUNTS_IN_FULL("", (table, random) -> captions(table, it -> it.replace("Кол-во", "Количество"))),
    MISPRINT("outcomes survey", (table, random) -> {
        var header = table.rows.get(Truths.header(table));
        int at = random.nextInt(header.size());
        header.set(
                at,
                header.get(at).length() < 6 ? header.get(at) : header.get(at).replaceFirst("(?<=...).", ""));
    });

    private final List<String> foreign;
    private final BiConsumer<Table, Random> change;

    /** @param foreign the forms to which this does not happen, or in which it would change a value */
    Distortions(String foreign, BiConsumer<Table, Random> change) {
        this.foreign = List.of(foreign.split(" "));
        this.change = change;
    }

    boolean suits(String form) {
        return !foreign.contains(form);
    }

    void apply(Table table, Random random) {
        change.accept(table, random);
    }

    private static List<String> row(String... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static int width(Table table, int header) {
        return table.rows.get(header).size();
    }

    /** Letters of levels stand above their tasks and go with them. */
    private static int levels(Table table, int header) {
        return header > 0 && table.rows.get(header - 1).size() > 4 ? header - 1 : header;
    }

    private static List<String> padded(List<String> cells, int width) {
        var wide = new ArrayList<>(cells);
        while (wide.size() < width) {
            wide.add("");
        }
        return wide;
    }

    private static int below(Table table, Random random) {
        int first = Truths.header(table) + 3;
        return first + random.nextInt(table.rows.size() - first);
    }

    private static void insert(Table table, int from, int at, String caption, UnaryOperator<String> value) {
        int header = Truths.header(table);
        for (int i = from; i < table.rows.size(); i++) {
            var cells = table.rows.get(i);
            if (cells.size() > 2 && (i <= header || !cells.getFirst().contains("Кол-во участников:"))) {
                while (cells.size() < at) {
                    cells.add("");
                }
                cells.add(at, i == header ? caption : i < header ? "" : value.apply(""));
            }
        }
    }

    private static void values(Table table, UnaryOperator<String> change) {
        int header = Truths.header(table);
        table.rows.subList(header + 1, table.rows.size()).forEach(it -> it.replaceAll(change));
    }

    private static void captions(Table table, UnaryOperator<String> change) {
        table.rows.get(Truths.header(table)).replaceAll(change);
    }

    private static String latin(String text) {
        var from = "АВЕКМНОРСТХаеорсх";
        var to = "ABEKMHOPCTXaeopcx";
        var changed = new StringBuilder();
        text.chars().forEach(it -> changed.append(from.indexOf(it) < 0 ? (char) it : to.charAt(from.indexOf(it))));
        return changed.toString();
    }
}

package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.sheet.CellAddress;

/** Bad cells put into a table, each with a text of its own by which its place is found when all else is done. */
final class Planted {

    /** By form: captions of columns and what no such column holds; «#» stands for digits that tell two cells apart. */
    private static final Map<String, List<String>> BAD = bad();

    private static Map<String, List<String>> bad() {
        var bad = new HashMap<String, List<String>>(Map.of(
                "individual",
                        List.of(
                                "1 (1б)=7#",
                                "3.1 (2б)=зач#",
                                "4 (3б)=1/#",
                                "Отметка=4+#",
                                "Отметка по журналу=осв#",
                                "Вариант=вар#"),
                "marks", List.of("3=много#", "4=3#0", "5=1,#,2", "Кол-во участников=мало#"),
                "scores", List.of("0=много#", "4=3#0", "8=1,#,2", "Кол-во участников=мало#"),
                "tasks", List.of("1=много#", "3.1=3#0", "4=1,#,2", "Кол-во участников=мало#", "Кол-во ОО=все#"),
                "journal",
                        List.of(
                                "Понизили (Отметка < Отметка по журналу), %=мало#",
                                "Подтвердили, кол-во участников=сем#", "Кол-во участников(всего)=мало#"),
                "outcomes",
                        List.of(
                                "РФ=много#",
                                "Приреченский муниципальный округ=3#0",
                                "Макс балл=два#",
                                "Номер задания=тест#"),
                "exams", List.of("Первичный балл=x#", "Оценка=пять#", "Задания с кратким ответом=+?#", "Код ОО=школа#"),
                "specification", List.of("Макс балл=два#", "Класс=шест#й", "Номер задания=перв#", "Граница 4=от#"),
                "schools", List.of(),
                "collection",
                        List.of(
                                "1 (1б)=7#",
                                "3.1 (2б)=зач#",
                                "Отметка за предыдущий триместр=осв#",
                                "Итого баллов=вс#",
                                "Вариант=вар#")));
        bad.put("staff", List.of("Классы=все#", "Педстаж=много#", "Год последнего курса=давно#"));
        bad.put("courses", List.of("Объем=много#", "Предметный модуль=часть#", "Начало=осень#", "Мест=все#"));
        bad.put("olympiad", List.of("Класс=седьмой#", "Балл=сорок#", "Макс. балл=сто#", "Статус=молодец#"));
        bad.put("survey", List.of());
        bad.put(
                "conditions",
                List.of(
                        "Численность обучающихся=сто#",
                        "Доля вакансий, %=1#0",
                        "Обучающихся с ОВЗ=мало#",
                        "Год=давно#"));
        bad.put("control", List.of("Дата=скоро#", "Класс=седьмой#", "Писали=все#", "% выполнения=1#0", "2=два#"));
        bad.put("lowindex", List.of("ИНР 2025=много#", "ИНР 2026=-#", "ШНОР=молодцы#"));
        return bad;
    }

    private final List<String> texts = new ArrayList<>();

    static Planted in(Table table, String form, Random random) {
        var planted = new Planted();
        int header = Truths.header(table);
        var captions = table.rows.get(header);
        var rows = new ArrayList<Integer>();
        for (int i = header + 1; i < table.rows.size(); i++) {
            if (table.rows.get(i).size() > 4 && !table.rows.get(i).getFirst().isEmpty()) {
                rows.add(i);
            }
        }
        var bad = BAD.get(form);
        for (int i = 0; i < 1 + random.nextInt(2) && !bad.isEmpty(); i++) {
            var one = bad.get(random.nextInt(bad.size())).split("=(?=[^=]+$)");
            var text = one[1].replace("#", String.valueOf(11 + planted.texts.size()));
            var cells = table.rows.get(rows.get(random.nextInt(rows.size())));
            int column = captions.indexOf(one[0]);
            if (cells.get(column).isEmpty() || column < 0) {
                continue;
            }
            cells.set(column, text);
            planted.texts.add(text);
        }
        return planted;
    }

    boolean nothing() {
        return texts.isEmpty();
    }

    /** The cells of these that no problem names, with their texts. */
    List<String> unlisted(Table table, ReadFile read) {
        // a work of an exam, or a task, is read whole or not at all
        boolean rejected = !read.form().headed() && read.form() != ReportForm.SCHOOLS;
        var named = new TreeSet<String>();
        read.problems().forEach(it -> named.add(String.valueOf(it.cell())));
        var unlisted = new ArrayList<String>();
        for (int r = 0; r < table.rows.size(); r++) {
            for (int c = 0; c < table.rows.get(r).size(); c++) {
                var text = table.rows.get(r).get(c);
                int row = r + 1;
                boolean whole = named.stream().anyMatch(it -> it.matches("[A-Z]+" + row));
                if (texts.stream().anyMatch(text::contains)
                        && !named.contains(CellAddress.of(row, c))
                        && !(rejected && whole)) {
                    unlisted.add(CellAddress.of(r + 1, c) + "=" + text.strip());
                }
            }
        }
        return unlisted;
    }
}

package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.List;
import ru.vitok.assessment.intake.Table;

/** «Индивидуальные результаты» of one school in physics of grade 8, a test without a specification. */
final class SmallWorks {

    static final SliceKey KEY = new SliceKey("VPR", "Физика", 8, 2026);

    /** Of a report of the same test with rows of schools, as text. */
    static final String REPORT = "ВПР 2026 Физика 8 класс\nГруппы участников;Кол-во ОО;Кол-во участников;";

    private final String school;
    private final List<String> tasks;
    private final List<List<Integer>> works = new ArrayList<>();

    /** @param tasks as the header names them: «5 (2б)» */
    SmallWorks(String school, String... tasks) {
        this.school = school;
        this.tasks = List.of(tasks);
    }

    /** So many pupils with these scores. */
    SmallWorks pupils(int count, Integer... scores) {
        for (int i = 0; i < count; i++) {
            works.add(List.of(scores));
        }
        return this;
    }

    byte[] xlsx() {
        var table = new Table();
        table.insertRow(1, "Индивидуальные результаты");
        table.insertRow(2, "ВПР 2026 Физика 8 класс");
        var header = new ArrayList<>(List.of("ОО", "Название ОО", "Код участника", "Вариант"));
        header.addAll(tasks);
        header.addAll(List.of("Первичный балл", "Отметка"));
        table.insertRow(3, header.toArray(String[]::new));
        for (int i = 0; i < works.size(); i++) {
            var row = new ArrayList<>(List.of(school, "Школа", String.valueOf(80001 + i), "1"));
            works.get(i).forEach(it -> row.add(String.valueOf(it)));
            row.add(String.valueOf(
                    works.get(i).stream().mapToInt(Integer::intValue).sum()));
            row.add("4");
            table.insertRow(4 + i, row.toArray(String[]::new));
        }
        return table.xlsx();
    }
}

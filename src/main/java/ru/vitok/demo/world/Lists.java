package ru.vitok.demo.world;

import java.util.ArrayList;
import java.util.List;

/** Schools, the tests' specification and the schedule of courses as an office keeps them. */
final class Lists {

    private Lists() {}

    static ListTable schools(District district) {
        var rows = new ArrayList<List<?>>();
        for (var school : district.schools()) {
            rows.add(List.of(
                    school.code(),
                    school.name(),
                    district.name(),
                    school.cluster(),
                    district.region(),
                    school.secondCode()));
        }
        return new ListTable(
                "Школы.xlsx",
                "Школы",
                List.of("Логин ОО", "Название ОО", "Муниципалитет", "Тип местности", "Регион", "Код ОО в РЦОИ"),
                rows);
    }

    static ListTable specification(List<Blueprint> tests) {
        var rows = new ArrayList<List<?>>();
        for (var test : tests) {
            for (var task : test.tasks()) {
                var row =
                        new ArrayList<Object>(List.of("ВПР", test.subject(), test.grade(), task.number(), task.max()));
                row.addAll(List.of(task.level(), task.code(), task.skill()));
                row.addAll(test.boundaries());
                rows.add(row);
            }
        }
        return new ListTable(
                "Спецификация_заданий.xlsx",
                "Спецификация",
                List.of(
                        "Процедура",
                        "Предмет",
                        "Класс",
                        "Номер задания",
                        "Макс балл",
                        "Уровень сложности",
                        "Код умения",
                        "Проверяемое умение",
                        "Граница 3",
                        "Граница 4",
                        "Граница 5"),
                rows);
    }
}

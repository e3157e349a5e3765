package ru.vitok.assessment.intake.form;

import java.util.Set;

/** Which column of a table of a school's own control says what. */
final class OwnControlColumns {

    final int date;
    final int kind;
    final int subject;
    final int grade;
    final int topic;
    final int skill;
    final int wrote;
    final int percent;
    final int school;
    /** Of 2, 3, 4 and 5. */
    final int[] marks;

    OwnControlColumns(RowReader table) {
        date = table.must("дата", "дата проведения");
        subject = table.must("предмет", "учебный предмет");
        grade = table.must("класс", "параллель");
        topic = table.must("тема", "раздел", "умение", "проверяемое умение", "что проверяли");
        kind = table.may("вид контроля", "вид работы", "контроль");
        skill = table.may("код умения", "код элемента");
        wrote = table.may(
                "писали", "выполняли", "количество писавших", "количество участников", "участников", "кол-во писавших");
        percent = table.may("% выполнения", "процент выполнения", "средний процент", "средний %", "выполнение");
        school = table.may("логин оо", "код оо", "школа", "оо");
        marks = new int[] {mark(table, 2), mark(table, 3), mark(table, 4), mark(table, 5)};
    }

    private static int mark(RowReader table, int mark) {
        return table.exactly(
                String.valueOf(mark),
                "«" + mark + "»",
                "\"" + mark + "\"",
                "на " + mark,
                "на «" + mark + "»",
                "отметка " + mark,
                "получили " + mark,
                "получили «" + mark + "»");
    }

    boolean graded() {
        for (var column : marks) {
            if (column >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A day, a subject, a class and a topic, with the kind of control or a title that says whose works they are. */
    static boolean tell(Set<String> keys, boolean titled) {
        return starts(keys, "дата")
                && starts(keys, "предмет")
                && (starts(keys, "класс") || starts(keys, "параллель"))
                && (starts(keys, "тема")
                        || starts(keys, "раздел")
                        || keys.stream().anyMatch(it -> it.contains("умение")))
                && (titled || starts(keys, "вид контроля"));
    }

    private static boolean starts(Set<String> keys, String start) {
        return keys.stream().anyMatch(it -> it.startsWith(start));
    }
}

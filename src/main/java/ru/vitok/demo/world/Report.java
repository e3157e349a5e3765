package ru.vitok.demo.world;

import java.util.List;

/** One of the seven forms of a test's results. */
public enum Report {
    INDIVIDUAL("Ф1", "Индивидуальные результаты", new IndividualForm()),
    JOURNAL("Ф2", "Сравнение отметок с отметками по журналу", new JournalForm()),
    MARKS("Ф3", "Статистика по отметкам", new MarksForm()),
    SCORES("Ф4", "Распределение первичных баллов", new ScoresForm()),
    TASKS("Ф5", "Выполнение заданий", new TasksForm()),
    OUTCOMES("Ф6", "Достижение планируемых результатов", new OutcomesForm()),
    GROUPS("Ф7", "Выполнение заданий группами участников", new GroupsForm());

    private final String number;
    private final String title;
    private final Form form;

    Report(String number, String title, Form form) {
        this.number = number;
        this.title = title;
        this.form = form;
    }

    /** Every form. */
    public static List<Report> all() {
        return List.of(values());
    }

    String fileName() {
        return number + "_" + title + ".xlsx";
    }

    String title() {
        return title;
    }

    void write(Slice slice, Page page) {
        page.heading(slice, title);
        form.write(slice, page);
    }

    /** Everything below the heading. */
    interface Form {

        void write(Slice slice, Page page);
    }
}

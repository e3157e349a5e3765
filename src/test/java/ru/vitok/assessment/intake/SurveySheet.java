package ru.vitok.assessment.intake;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.VoiceTable;

/** Answers of an online form as a sheet of cells, and beside them what a careful person would read in it. */
final class SurveySheet {

    /** Who moves a cell moves the knowledge that nobody can read it. */
    static final class Cell {
        String text;
        boolean unreadable;

        Cell(String text) {
            this.text = text;
        }
    }

    /** What is to be read of one respondent. */
    static final class Expected {
        @Nullable Integer year;

        @Nullable String subject;

        List<Integer> grades = List.of();
        List<String> said = new ArrayList<>();

        @Nullable Boolean wants;

        List<String> comments = List.of();

        @Override
        public String toString() {
            return year + "|" + subject + "|" + grades + "|"
                    + said.stream().sorted().toList() + "|" + wants + "|" + comments;
        }
    }

    enum Column {
        MOMENT("Отметка времени"),
        SCHOOL("Ваша школа"),
        PERSON("Фамилиия Имя"),
        SUBJECT("Какой предмет вы ведёте?"),
        GRADES("В каких классах вы работаете?"),
        WORDS("Что вызывает затруднения у ваших учеников?"),
        PERCENT("Что вызывает затруднения? [Задачи на проценты]"),
        ORDER("Что вызывает затруднения? [Дисциплина на уроке]"),
        WANTS("Нужны ли вам курсы повышения квалификации?"),
        COMMENT("Напишите, что ещё важно");

        final String caption;

        Column(String caption) {
            this.caption = caption;
        }
    }

    private static final List<String> SUBJECTS = List.of("Математика", "Русский язык", "Физика", "Химия");
    private static final List<String> WORDS = List.of(
            "Дети решают верно, но не могут объяснить ход решения",
            "Как вести график; без компьютера это долго",
            "Лабораторные работы без приборов",
            "Низкая мотивация в 8 классе!");
    /** Nobody's; as people write themselves down, in full or in part. */
    static final List<String> PERSONS = List.of(
            "Тестова Ада",
            "Тестенко Вера",
            "Тестинский Глеб",
            "Тестин Ефим",
            "Тестев Игнат",
            "Тестина Клара",
            "Тестова Лия",
            "Тестовская Майя",
            "Тестяев Наум");

    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final int RESPONDENTS = 9;

    final List<Column> columns = new ArrayList<>(List.of(Column.values()));
    final List<LocalDateTime> moments = new ArrayList<>();
    /** With the captions first. */
    final List<List<Cell>> rows = new ArrayList<>();

    final List<Expected> expected = new ArrayList<>();
    int captions;

    static SurveySheet random(Random random) {
        var sheet = new SurveySheet();
        sheet.rows.add(new ArrayList<>(
                sheet.columns.stream().map(it -> new Cell(it.caption)).toList()));
        for (int i = 0; i < RESPONDENTS; i++) {
            sheet.respondent(i, random);
        }
        return sheet;
    }

    private void respondent(int number, Random random) {
        // the days go beyond the twelfth, so that the month can be told
        var moment = LocalDateTime.of(2026, 3 + random.nextInt(8), 14 + number, 8 + number, random.nextInt(60), 7);
        var told = new Expected();
        told.year = moment.getMonthValue() >= 9 ? 2027 : 2026;
        told.subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        int grade = 5 + random.nextInt(4);
        told.grades = random.nextBoolean() ? List.of(grade) : List.of(grade, grade + 1);
        var words = WORDS.get(random.nextInt(WORDS.size()));
        boolean percent = random.nextBoolean();
        boolean order = random.nextBoolean();
        if (percent) {
            told.said.add("Задачи на проценты");
        }
        if (order) {
            told.said.add("Дисциплина на уроке");
        }
        told.said.addAll(List.of(words.split("; ")));
        told.wants = random.nextInt(3) == 0 ? null : random.nextBoolean();
        var comment = "Заметка " + number + ": \"важно\", и ещё; не раз";
        told.comments = List.of(comment);
        expected.add(told);
        moments.add(moment);
        var texts = List.of(
                RUSSIAN.format(moment),
                "МБОУ «СОШ № " + (1 + number) + "»",
                person(number, moment.getMonthValue() % 3),
                told.subject,
                told.grades.size() == 1 ? grade + " класс" : grade + ", " + (grade + 1),
                words,
                percent ? "Часто" : "Никогда",
                order ? "Да" : "Нет",
                told.wants == null ? "Затрудняюсь ответить" : told.wants ? "Да" : "Нет",
                comment);
        rows.add(new ArrayList<>(texts.stream().map(Cell::new).toList()));
    }

    private static String person(int number, int part) {
        var whole = PERSONS.get(number);
        int space = whole.indexOf(' ');
        return part == 0 ? whole : part == 1 ? whole.substring(0, space) : whole.substring(space + 1);
    }

    int place(Column column) {
        return columns.indexOf(column);
    }

    /** The cell of a respondent; after the rows have moved it is still the same. */
    Cell cell(int respondent, Column column) {
        return rows.get(captions + 1 + respondent).get(place(column));
    }

    static Expected of(VoiceTable.Line line) {
        var read = new Expected();
        read.year = line.year();
        read.subject = line.subject();
        read.grades = line.grades();
        read.said = line.said();
        read.wants = line.wantsCourse();
        read.comments = line.comments();
        return read;
    }
}

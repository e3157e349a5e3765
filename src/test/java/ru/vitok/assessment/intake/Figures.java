package ru.vitok.assessment.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.assessment.intake.data.CourseTable;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.LowIndexTable;
import ru.vitok.assessment.intake.data.OlympiadTable;
import ru.vitok.assessment.intake.data.OwnControlTable;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.data.StaffTable;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.intake.sheet.Cells;

/** Every value that was read, by whom and what it is about; where it stood does not matter. */
final class Figures {

    private final Map<String, String> values = new TreeMap<>();

    static Map<String, String> of(ReadFile read) {
        var figures = new Figures();
        switch (read.content()) {
            case IndividualResults works -> works.works().forEach(it -> figures.work(works, it));
            case GroupTable table -> table.groups().forEach(it -> figures.group(table, it));
            case ExamProtocol protocol -> protocol.exams().forEach(figures::exam);
            case Specification tests -> tests.tasks().forEach(figures::task);
            case SchoolTable schools -> schools.schools().forEach(figures::school);
            case StaffTable staff ->
                staff.teachers()
                        .forEach(it -> figures.row(
                                it.name(),
                                it.subject(),
                                it.school(),
                                it.grades(),
                                it.experience(),
                                it.category(),
                                it.lastCourseYear()));
            case CourseTable courses ->
                courses.courses()
                        .forEach(it -> figures.row(
                                it.programme(),
                                it.hours(),
                                it.subjectHours(),
                                it.subject(),
                                it.start(),
                                it.end(),
                                it.seats()));
            case OlympiadTable olympiad ->
                olympiad.lines()
                        .forEach(it -> figures.row(
                                it.code(),
                                it.subject(),
                                it.grade(),
                                it.school(),
                                it.score(),
                                it.maxScore(),
                                it.status()));
            case VoiceTable voices ->
                voices.lines()
                        .forEach(it ->
                                figures.row(it.said().toString(), it.subject(), it.grades(), it.year(), it.courses()));
            case ContextTable table ->
                table.lines().forEach(it -> figures.row(it.school(), it.year(), it.locality(), it.figures()));
            case OwnControlTable table ->
                table.lines()
                        .forEach(it -> figures.row(
                                it.heldOn() + it.topic() + it.grade(),
                                it.kind(),
                                it.subject(),
                                it.skillCode(),
                                it.n(),
                                it.percent(),
                                it.marks()));
            case LowIndexTable table ->
                table.lines().forEach(it -> figures.row(it.school() + it.year(), it.value(), it.listed()));
            case null, default -> {}
        }
        return figures.values;
    }

    private void row(String key, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            put(key + " " + i, cells[i] instanceof List<?> list && list.isEmpty() ? null : cells[i]);
        }
    }

    private void put(String key, Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }

    private void work(IndividualResults all, Participant work) {
        var key = work.school() + " " + work.code() + " ";
        for (int i = 0; i < work.scores().length; i++) {
            put(key + all.tasks().get(i).number(), work.scores()[i] < 0 ? null : work.scores()[i]);
        }
        put(key + "класс", work.classNumber());
        put(key + "вариант", work.variant());
        put(key + "отметка", work.mark());
        put(key + "журнал", work.journalMark());
    }

    private void group(GroupTable table, GroupRow group) {
        var key = group.level() + " " + Cells.key(group.name()) + " "
                + (group.markGroup() == null ? "" : group.markGroup()) + " ";
        put(key + "ОО", group.organisations());
        put(key + "участников", group.participants());
        for (int i = 0; i < group.values().length; i++) {
            double value = group.values()[i];
            put(key + table.columns().get(i), Double.isNaN(value) ? null : String.format(Locale.ROOT, "%.2f", value));
        }
        table.tasks().forEach(it -> put("макс " + it.number(), it.maxScore()));
    }

    private void exam(ExamProtocol.Exam exam) {
        for (var work : exam.works()) {
            var key = exam.procedure() + exam.subject() + exam.date() + " " + work.school() + work.className() + " ";
            put(key + "балл", work.primary());
            put(key + "отметка", work.mark());
            for (int i = 0; i < work.scores().length; i++) {
                put(key + (i + 1), work.scores()[i] + " из " + work.maxima()[i]);
            }
        }
    }

    private void task(Specification.Task task) {
        var key = task.procedure() + " " + task.subject() + " " + task.grade() + " " + task.number() + " ";
        put(key + "макс", task.maxScore());
        put(key + "уровень", task.level());
        put(key + "код", task.skillCode());
        put(key + "умение", task.skill());
        put(key + "3", task.from3());
        put(key + "4", task.from4());
        put(key + "5", task.from5());
    }

    private void school(SchoolTable.School school) {
        put(school.code() + " название", school.name());
        put(school.code() + " муниципалитет", school.municipality());
        put(school.code() + " местность", school.locality());
        put(school.code() + " регион", school.region());
        put(school.code() + " РЦОИ", school.centreCode());
    }
}

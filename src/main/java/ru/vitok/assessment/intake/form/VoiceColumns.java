package ru.vitok.assessment.intake.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Which question of a form asks for what; questions about persons and schools are not among them. */
record VoiceColumns(
        Question moment,
        Question subject,
        Question grade,
        Question skill,
        Question category,
        List<Integer> difficulties,
        List<Integer> courses,
        List<Integer> courseTopics,
        List<Integer> comments) {

    private static final Pattern TOTAL = Pattern.compile("(итого|всего)(\\P{L}.*)?");

    static VoiceColumns of(Header header, Set<Integer> personal) {
        var difficulties = new ArrayList<Integer>();
        var courses = new ArrayList<Integer>();
        var topics = new ArrayList<Integer>();
        var comments = new ArrayList<Integer>();
        for (int i = 0; i < header.size(); i++) {
            var key = Cells.key(header.text(i));
            if (key.isEmpty() || personal.contains(i)) {
                continue;
            }
            if (key.matches(".*(курс|повышени\\S* квалификац|обучени).*")) {
                (key.matches(".*(каки|тем[аеуы]|о чем|чему|направлени).*") ? topics : courses).add(i);
            } else if (key.matches(".*(затруднени|трудност|дефицит|сложност|что вызывает|испытываете).*")) {
                difficulties.add(i);
            } else if (key.matches(".*(коммент|пожелани|предложени|напишите|поделитесь|своими словами|что еще).*")) {
                comments.add(i);
            }
        }
        return new VoiceColumns(
                Question.of(header, it -> it.matches("(дата|время|отметка времени|timestamp|submitted|завершено).*")),
                Question.of(header, it -> it.contains("предмет") && !it.contains("затруднени")),
                Question.of(header, it -> it.contains("класс") && !it.contains("затруднени") && !it.contains(" рук")),
                Question.of(
                        header,
                        it -> it.startsWith("умение") || it.startsWith("код умения") || it.contains("какое умение")),
                Question.of(header, it -> it.contains("категория")),
                difficulties,
                courses,
                topics,
                comments);
    }

    /** Every column that is read. */
    Set<Integer> all() {
        return Stream.of(
                        moment.columns(),
                        subject.columns(),
                        grade.columns(),
                        skill.columns(),
                        category.columns(),
                        difficulties,
                        courses,
                        courseTopics,
                        comments)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    boolean asksNothing() {
        return difficulties.isEmpty() && courses.isEmpty() && courseTopics.isEmpty();
    }

    /** Under a misprinted caption the moments are told by what they look like. */
    VoiceColumns withMoments(List<SheetRow> rows, Header header) {
        if (moment.asked() || rows.isEmpty()) {
            return this;
        }
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            var cells = rows.stream()
                    .map(it -> it.cell(column))
                    .filter(it -> it != null)
                    .toList();
            var moments = Moments.of(rows.stream().map(it -> it.cell(column)));
            long dated = cells.stream()
                    .filter(it -> it.length() > 6 && moments.day(it) != null)
                    .count();
            if (dated > 0 && dated * 2 > rows.size()) {
                return new VoiceColumns(
                        new Question(List.of(i)),
                        subject,
                        grade,
                        skill,
                        category,
                        difficulties,
                        courses,
                        courseTopics,
                        comments);
            }
        }
        return this;
    }

    /** A form writes the moment beside every answer: a row without one is a note, a legend or a total. */
    boolean answered(SheetRow row) {
        var written = moment.asked() ? moment.answer(row) : "0";
        return written != null
                && written.chars().anyMatch(Character::isDigit)
                && !TOTAL.matcher(Cells.key(written)).matches()
                && !TOTAL.matcher(row.firstKey()).matches();
    }

    /**
     * Of the moment and everything that was answered, names apart: the same row, whenever it is exported.
     *
     * @param kept a table that somebody goes on with, whose rows have no moments to tell them apart
     */
    @Nullable String print(SheetRow row, boolean kept) {
        var written = moment.answer(row);
        if (!kept && (written == null || !written.matches(".*\\d{1,2}:\\d{2}.*"))) {
            return null;
        }
        var said = new StringBuilder(String.valueOf(written))
                .append('|')
                .append(subject.answer(row))
                .append('|')
                .append(grade.answer(row));
        if (kept) {
            said.append('|').append(skill.answer(row)).append('|').append(category.answer(row));
        }
        for (var columns : List.of(difficulties, courses, courseTopics, comments)) {
            columns.forEach(it -> said.append('|').append(row.cell(it)));
        }
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}

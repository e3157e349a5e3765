package ru.vitok.assessment.intake.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Which question of a form asks for what; questions about persons and schools are not among them. */
record VoiceColumns(
        int moment,
        int subject,
        int grade,
        int skill,
        int category,
        List<Integer> difficulties,
        List<Integer> courses,
        List<Integer> courseTopics,
        List<Integer> comments) {

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
                header.find(it -> it.matches("(дата|время|отметка времени|timestamp|submitted|завершено).*")),
                header.find(it -> it.contains("предмет") && !it.contains("затруднени")),
                header.find(it -> it.contains("класс") && !it.contains("затруднени") && !it.contains("руковод")),
                header.find(
                        it -> it.startsWith("умение") || it.startsWith("код умения") || it.contains("какое умение")),
                header.find(it -> it.contains("категория")),
                difficulties,
                courses,
                topics,
                comments);
    }

    /** A form writes the moment beside every answer: a row without one is a note or a legend. */
    boolean answered(SheetRow row) {
        var written = row.cell(moment);
        return moment < 0 || written != null && written.chars().anyMatch(Character::isDigit);
    }

    /** Of the moment and everything that was answered, names apart: the same row of a form, whenever it is exported. */
    @Nullable String print(SheetRow row) {
        var written = row.cell(moment);
        if (written == null || !written.matches(".*\\d{1,2}:\\d{2}.*")) {
            return null;
        }
        var said = new StringBuilder(written)
                .append('|')
                .append(row.cell(subject))
                .append('|')
                .append(row.cell(grade));
        for (var columns : List.of(difficulties, courses, courseTopics, comments)) {
            columns.forEach(it -> said.append('|').append(row.cell(it)));
        }
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    /** The school year of the answer. */
    @Nullable Integer year(SheetRow row) {
        var written = row.cell(moment);
        return written == null ? null : SchoolYears.ofDay(written);
    }
}

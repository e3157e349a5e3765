package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * Questions about difficulties that are answered by a scale: «Что вызывает затруднения? [Задачи на проценты]» — «часто».
 * What is difficult stands in the caption, and where it stands nowhere the question says nothing of use.
 */
final class VoiceScales {

    private final Map<Integer, @Nullable String> topics;

    private VoiceScales(Map<Integer, @Nullable String> topics) {
        this.topics = topics;
    }

    static VoiceScales of(List<SheetRow> rows, List<Integer> columns, Header header) {
        var topics = new LinkedHashMap<Integer, @Nullable String>();
        for (int column : columns) {
            var topic = ScaleTopic.of(header.text(column));
            var answers = rows.stream()
                    .map(it -> it.cell(column))
                    .filter(Objects::nonNull)
                    .toList();
            boolean scale = answers.stream().allMatch(ScaleWords::any)
                    && answers.stream().anyMatch(it -> ScaleWords.much(it) || ScaleWords.number(it));
            if (topic != null && answers.stream().anyMatch(ScaleWords::any) || scale) {
                topics.put(column, topic);
            }
        }
        return new VoiceScales(topics);
    }

    /** The columns whose answers are words of their own. */
    List<Integer> texts(List<Integer> columns) {
        return columns.stream().filter(it -> !topics.containsKey(it)).toList();
    }

    /** What the respondent finds difficult by the scales; an answer that is on none is named. */
    List<String> said(SheetRow row, Problems problems) {
        var said = new ArrayList<String>();
        topics.forEach((column, topic) -> {
            var cell = row.cell(column);
            if (topic != null && cell != null) {
                if (ScaleWords.much(cell)) {
                    said.add(topic);
                } else if (!ScaleWords.little(cell)) {
                    problems.at(row.number(), column, ProblemCode.CELL_UNREAD, cell);
                }
            }
        });
        return said;
    }

    /** The rule by which scales are counted, and questions of which nothing can be. */
    void tell(int captions, Header header, Problems problems) {
        if (topics.values().stream().anyMatch(Objects::nonNull)) {
            problems.add(ProblemCode.SCALE_COUNTED);
        }
        topics.forEach((column, topic) -> {
            if (topic == null) {
                problems.at(captions, column, ProblemCode.SCALE_UNREAD, String.valueOf(header.text(column)));
            }
        });
    }
}

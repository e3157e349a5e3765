package ru.vitok.assessment.check;

import java.util.HashSet;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.VoiceTable;

/** A form exported again: its respondents are there already and will be counted once. */
@Component
class RepeatedVoices {

    private final JdbcClient jdbc;

    RepeatedVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(VoiceTable table, Known known, Problems problems) {
        var prints = table.lines().stream()
                .map(VoiceTable.Line::print)
                .filter(Objects::nonNull)
                .toList();
        if (prints.isEmpty()) {
            return;
        }
        var there = new HashSet<>(jdbc.sql("""
                select print from standing_answer where municipality_id = :here and print = any (:prints)
                union select print from standing_wish where municipality_id = :here and print = any (:prints)""")
                .param("here", known.municipality().id())
                .param("prints", prints.toArray(String[]::new))
                .query(String.class)
                .list());
        long repeated = prints.stream().filter(there::contains).count();
        if (repeated > 0) {
            problems.add(ProblemCode.VOICES_REPEATED, repeated, table.lines().size());
        }
    }
}

package ru.vitok.assessment.check;

import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.VoiceTable;

/** A form exported again, or a table with more rows: what is there already will be counted once. */
@Component
class RepeatedVoices {

    private final JdbcClient jdbc;

    RepeatedVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(VoiceTable table, Known known, Problems problems) {
        var asked = table.lines().stream()
                .map(VoiceTable.Line::print)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        if (asked.isEmpty()) {
            return;
        }
        var there = new HashMap<String, Long>();
        jdbc.sql("""
                select print, count(*) from (
                  select print, data_set_id, row_number from standing_answer
                  where municipality_id = :here and print = any (:prints)
                  union select print, data_set_id, row_number from standing_wish
                  where municipality_id = :here and print = any (:prints)) line
                group by print""")
                .param("here", known.municipality().id())
                .param("prints", asked.keySet().toArray(String[]::new))
                .query(row -> {
                    there.put(row.getString(1), row.getLong(2));
                });
        long repeated = asked.entrySet().stream()
                .mapToLong(it -> Math.min(it.getValue(), there.getOrDefault(it.getKey(), 0L)))
                .sum();
        if (repeated > 0) {
            problems.add(ProblemCode.VOICES_REPEATED, repeated, table.lines().size());
            left(asked.keySet(), known, problems);
        }
    }

    /** A table that has at least half of the rows of another goes on with it: those that it lacks were mended or dropped. */
    private void left(Set<String> prints, Known known, Problems problems) {
        jdbc.sql("""
                with line as (
                  select print, data_set_id, row_number from standing_answer
                  where municipality_id = :here and print is not null
                  union select print, data_set_id, row_number from standing_wish
                  where municipality_id = :here and print is not null)
                select count(*) filter (where line.print <> all (:prints)) as missing, d.name
                from line join data_set d on d.id = line.data_set_id
                group by d.id, d.name, d.version
                having count(*) filter (where line.print <> all (:prints)) between 1
                  and count(*) filter (where line.print = any (:prints))
                order by d.version""")
                .param("here", known.municipality().id())
                .param("prints", prints.toArray(String[]::new))
                .query((row, _) -> Problem.of(ProblemCode.VOICES_LEFT, row.getLong(1), row.getString(2)))
                .list()
                .forEach(problems::add);
    }
}

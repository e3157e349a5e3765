package ru.vitok.assessment.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.store.DataSetRow;

/** How many asked for which category of attestation, and by which prints a later export knows them again. */
@Component
class CategoryPublisher {

    private static final int CATEGORY = 80;

    private final JdbcTemplate jdbc;

    CategoryPublisher(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static final class Asked {
        private final ArrayList<String> prints = new ArrayList<>();
        private int n;
    }

    void add(DataSetRow set, VoiceTable table, int year) {
        var categories = new TreeMap<String, Asked>();
        for (var line : table.lines()) {
            var category = VoicePublisher.cut(line.category(), CATEGORY);
            if (category != null) {
                var asked = categories.computeIfAbsent(category, _ -> new Asked());
                asked.n++;
                if (line.print() != null) {
                    asked.prints.add(print(line.print(), category));
                }
            }
        }
        categories.forEach((category, asked) -> jdbc.update(
                "insert into attestation_count (data_set_id, municipality_id, year, category, n, prints)"
                        + " values (?, ?, ?, ?, ?, ?)",
                set.id(),
                set.upload().municipality(),
                year,
                category,
                asked.n,
                asked.prints.toArray(String[]::new)));
    }

    /** Of both together: nobody may find the answers of the same respondent by it. */
    private static String print(String respondent, String category) {
        return UUID.nameUUIDFromBytes((category + "|" + respondent).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

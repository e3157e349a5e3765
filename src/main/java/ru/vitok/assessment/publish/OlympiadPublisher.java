package ru.vitok.assessment.publish;

import java.sql.Types;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.intake.data.OlympiadTable;
import ru.vitok.assessment.store.DataSetRow;
import ru.vitok.people.Organisations;

/** Participations in olympiads: codes, schools and scores. */
@Component
class OlympiadPublisher {

    private static final String ADD = """
            insert into olympiad_entry (data_set_id, municipality_id, school_id, row_number, year, stage, contest,
              subject, grade, studies, code, score, max_score, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Organisations organisations;
    private final Clock clock;

    OlympiadPublisher(JdbcTemplate jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    void add(DataSetRow set, OlympiadTable table, Publication to) {
        var schools = schools(to);
        var year = FileYear.of(table.year(), set.name(), clock);
        var titled = table.stage() == OlympiadStage.UNKNOWN ? OlympiadStage.of(set.name()) : table.stage();
        jdbc.batchUpdate(ADD, table.lines(), BATCH, (statement, line) -> {
            var stage = line.stage() == null || line.stage() == OlympiadStage.UNKNOWN ? titled : line.stage();
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().municipality());
            statement.setObject(3, school(line.school(), schools), Types.OTHER);
            statement.setInt(4, line.row());
            statement.setInt(5, year);
            statement.setString(6, stage.name());
            statement.setString(7, VoicePublisher.cut(line.contest(), 300));
            statement.setString(8, VoicePublisher.cut(to.known().subject(line.subject()), 80));
            statement.setInt(9, line.grade());
            statement.setObject(10, line.studies(), Types.INTEGER);
            statement.setString(11, line.code());
            statement.setObject(12, line.score(), Types.DOUBLE);
            statement.setObject(13, line.maxScore(), Types.DOUBLE);
            statement.setString(14, line.status().name());
        });
    }

    /** Schools by code, and by name as people write it. */
    private Map<String, UUID> schools(Publication to) {
        var schools = new HashMap<String, UUID>();
        to.known().schools().forEach((code, id) -> schools.put(plain(code), id));
        organisations.schools(to.upload().municipality()).forEach(it -> schools.put(plain(it.name()), it.id()));
        return schools;
    }

    private static @Nullable UUID school(@Nullable String written, Map<String, UUID> schools) {
        return written == null ? null : schools.get(plain(written));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceFirst("^sch(?=\\d+$)", "edu")
                .replaceAll("[^\\p{L}\\d№]+", "");
    }
}

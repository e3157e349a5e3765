package ru.vitok.assessment.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Correction;

/** What was chosen for files that lack works, and which older files' parts give way because of it. */
@Component
public class CorrectionStore {

    /** Files of one upload complete each other. */
    private static final String GIVE_WAY = """
            with part as (
              select distinct d.id, d.slice_id, d.import_id, d.precedence, d.version, p.school_id,
                exists (select from import_file f where f.import_id = d.import_id and f.sha256 = d.sha256
                  and f.correction = 'REPLACE') as replaces
              from data_set d join participant_result p on p.data_set_id = d.id and p.slice_id = d.slice_id
              where d.slice_id = any (:slices) and d.status = 'CONFIRMED')
            insert into superseded_part
            select distinct older.id, older.school_id from part older join part newer
              on newer.slice_id = older.slice_id and newer.school_id = older.school_id
                and newer.import_id <> older.import_id
            where newer.replaces and (newer.precedence, newer.version) > (older.precedence, older.version)
            on conflict do nothing""";

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(UUID file, Correction correction) {
        jdbc.sql("update import_file set correction = :correction where id = :file")
                .param("file", file)
                .param("correction", correction.name())
                .update();
    }

    /** Most slices never had a file that replaces, and then the works need not be gone through. */
    void giveWay(UUID[] slices) {
        boolean any = jdbc.sql("""
                select exists (select from data_set d join import_file f on f.import_id = d.import_id
                where d.slice_id = any (:slices) and d.status = 'CONFIRMED' and f.correction = 'REPLACE')""").param("slices", slices).query(Boolean.class).single();
        if (any) {
            jdbc.sql(GIVE_WAY).param("slices", slices).update();
        }
    }
}

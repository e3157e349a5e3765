package ru.vitok.assessment.store;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which schools' parts of older files give way to one that takes their place. Files of one upload complete each other. */
@Component
public class ReplacedParts {

    private static final String ADD = """
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
    /** Most slices never had such a file, and then the works need not be gone through. */
    private static final String ANY = """
            select exists (select from data_set d join import_file f on f.import_id = d.import_id
            where d.slice_id = any (:slices) and d.status = 'CONFIRMED' and f.correction = 'REPLACE')""";

    private final JdbcClient jdbc;

    ReplacedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After preliminary files have given way. */
    public void add(Collection<UUID> slices) {
        var ids = slices.toArray(UUID[]::new);
        if (jdbc.sql(ANY).param("slices", ids).query(Boolean.class).single()) {
            jdbc.sql(ADD).param("slices", ids).update();
        }
    }
}

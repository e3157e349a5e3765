package ru.vitok.assessment.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Data of an upload that is taken back pass on to a colleague's that was confirmed with a copy of the same file: whoever
 * confirmed the copy was told that the data stand, and nothing has told them otherwise. Who loaded the copy oneself takes
 * it back knowingly.
 */
@Component
public class Inheritance {

    /** A copy of the file of data set d, in a colleague's confirmed upload for the same organisation. */
    static final String COPIES = """
            import_file copy join data_import heir on heir.id = copy.import_id and heir.status = 'CONFIRMED'
              and heir.organisation_id = d.organisation_id
              and heir.uploaded_by <> (select first.uploaded_by from data_import first where first.id = d.import_id)
            where copy.sha256 = d.sha256 and copy.status = 'DUPLICATE'
            """;

    private static final String FIRST = """
            select d.id as data_set, own.id as own, first.*
            from data_set d join import_file own
              on own.import_id = d.import_id and own.sha256 = d.sha256 and own.status in ('OK', 'WARNING')
            cross join lateral (select heir.id as upload, copy.id as copy, copy.name from %s
              order by heir.settled_at, copy.id limit 1) first
            where d.import_id = :upload and d.status = 'CONFIRMED'""".formatted(COPIES);

    private record Heir(UUID dataSet, UUID own, UUID upload, UUID copy, String name) {}

    private final JdbcClient jdbc;

    Inheritance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void pass(UUID upload) {
        jdbc.sql(FIRST).param("upload", upload).query(Heir.class).list().forEach(this::pass);
    }

    /** The copy is then a file that was taken, with everything that was found in it and chosen about it. */
    private void pass(Heir heir) {
        jdbc.sql("update data_set set import_id = :upload, name = :name where id = :set")
                .param("upload", heir.upload())
                .param("name", heir.name())
                .param("set", heir.dataSet())
                .update();
        jdbc.sql("""
                update import_file copy set status = own.status, correction = own.correction from import_file own
                where copy.id = :copy and own.id = :own""").param("copy", heir.copy()).param("own", heir.own()).update();
        jdbc.sql("delete from import_problem where file_id = :copy")
                .param("copy", heir.copy())
                .update();
        jdbc.sql("""
                insert into import_problem (file_id, position, severity, code, cell, arguments)
                select :copy, position, severity, code, cell, arguments from import_problem where file_id = :own""").param("copy", heir.copy()).param("own", heir.own()).update();
    }
}

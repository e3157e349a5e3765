package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a portal's database, seen by its superuser: past the portal and past row level security. */
record KilledPortal(JdbcClient jdbc) {

    /** What was taken back stays in its version and counts nowhere. */
    private static final String STANDING = " r join data_set d on d.id = r.data_set_id where d.status = 'CONFIRMED'";

    /** Rows of results of every kind: of single works, of groups, and the sums made of them. */
    record Rows(long works, long groups, long sums) {

        static final Rows NONE = new Rows(0, 0, 0);
    }

    /** The journal as far as it was written. */
    record Journal(long last, String print) {}

    static KilledPortal on(Path data) throws Exception {
        var port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + port + "/vitok");
        source.setUser("postgres");
        return new KilledPortal(JdbcClient.create(source));
    }

    Rows rows() {
        return new Rows(
                number("select count(*) from participant_result" + STANDING),
                number("select count(*) from group_row" + STANDING),
                number("select coalesce(sum(n), 0) from slice_sum where school_id is null"));
    }

    String status() {
        return jdbc.sql("select status from data_import order by created_at desc limit 1")
                .query(String.class)
                .optional()
                .orElse("NONE");
    }

    String newestImport() {
        return jdbc.sql("select id from data_import order by created_at desc limit 1")
                .query(String.class)
                .single();
    }

    long imports() {
        return number("select count(*) from data_import");
    }

    Journal journal() {
        return journal(number("select coalesce(max(id), 0) from audit_event"));
    }

    /** The journal up to an entry: nothing in it may ever change. */
    Journal journal(long last) {
        var print = jdbc.sql("""
                select coalesce(md5(string_agg(a::text, '|' order by id)), '') from audit_event a where id <= :last""").param("last", last).query(String.class).single();
        return new Journal(last, print);
    }

    /** Every version of a file, those taken back too, has as many rows as any other of the same file. */
    void versionsAreWhole() {
        assertThat(jdbc.sql("""
                select v.name from (select d.name, d.sha256,
                    (select count(*) from participant_result p where p.data_set_id = d.id)
                    + (select count(*) from group_row g where g.data_set_id = d.id) as n from data_set d) v
                group by v.name, v.sha256 having min(v.n) <> max(v.n)""").query(String.class).list())
                .as("files of which half a version stands")
                .isEmpty();
    }

    /** Each state an import went through is in the journal: as many entries as steps. */
    void journalTellsEveryStep() {
        assertThat(jdbc.sql("""
                select i.id from data_import i where (select count(*) from audit_event e
                  where e.object_type = 'data_import' and e.object_id = cast(i.id as text)) <>
                  case i.status when 'DETECTING' then 1 when 'PREVIEW' then 2 when 'CONFIRMING' then 3
                    when 'CONFIRMED' then 4 when 'REVERTED' then 5 else -1 end""").query(String.class).list())
                .as("imports whose journal misses or repeats a step")
                .isEmpty();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

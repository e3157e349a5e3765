package ru.vitok.assessment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.bench.BenchTable;

/**
 * The invented municipality from the upload to its problem fields, beside the least that must be done: streaming its
 * workbooks' cells, and COPY of the same rows into plain tables. The first rounds warm both up.
 */
@PortalTest
@Tag("bench")
@Tag("import")
class ImportBench {

    private static final int WARMING = 40;
    private static final int MEASURED = 15;

    private static final String REFERRING = """
            select c.table_name from information_schema.columns c join information_schema.tables t using (table_name)
            where c.column_name = 'data_set_id' and t.table_type = 'BASE TABLE'
              and c.table_name not in ('participant_result_rows', 'group_row_rows')""";

    /** Seconds of one round. */
    private record Round(
            double reading, double copying, double uploaded, double detected, double stored, double whole) {

        double base() {
            return reading + copying;
        }
    }

    @Autowired
    private SampleMunicipality samples;

    @Autowired
    private TestPeople people;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EmbeddedPostgres server;

    @Test
    void measure() throws Exception {
        var archive = SampleMunicipality.resource("prirechensky.zip");
        var sample = samples.get();
        awaitFields();
        var rows = rows(sample.importId());
        var last = sample.importId();
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < WARMING + MEASURED; round++) {
            var taken = last;
            people.as(sample.analyst(), () -> intake.revert(taken));
            awaitFields();
            clear();
            var start = System.nanoTime();
            RawReading.cells(archive);
            var reading = seconds(start);
            var copying = copying(rows);
            start = System.nanoTime();
            var id = people.as(sample.analyst(), () -> intake.upload("again.zip", archive));
            var uploaded = seconds(start);
            settle(id);
            var detected = seconds(start);
            people.as(sample.analyst(), () -> intake.confirm(id));
            settle(id);
            var stored = seconds(start);
            awaitFields();
            if (round >= WARMING) {
                rounds.add(new Round(reading, copying, uploaded, detected, stored, seconds(start)));
            }
            last = id;
        }
        write(rows.lines(), RawReading.cells(archive), rounds);
    }

    private static void write(long rows, long cells, List<Round> rounds) throws Exception {
        var ratios = rounds.stream().map(it -> it.whole() / it.base()).toList();
        new BenchTable("import")
                .value("rows", rows, "")
                .value("cells", cells, "")
                .value("reading the cells alone", median(rounds.stream().map(Round::reading)), "ms")
                .value("COPY of the rows alone", median(rounds.stream().map(Round::copying)), "ms")
                .value(
                        "import: until the upload is taken",
                        median(rounds.stream().map(Round::uploaded)),
                        "ms")
                .value("import: until the preview", median(rounds.stream().map(Round::detected)), "ms")
                .value("import: until it is confirmed", median(rounds.stream().map(Round::stored)), "ms")
                .value("import: until the fields stand", median(rounds.stream().map(Round::whole)), "ms")
                .ratio("import / (reading + COPY), median", BenchTable.quantile(ratios, 0.5), 1)
                .ratio("the same in the best round", BenchTable.quantile(ratios, 0), 1)
                .ratio("the same in the worst round", BenchTable.quantile(ratios, 1), 1)
                .write();
    }

    /** Of seconds, in milliseconds. */
    private static double median(Stream<Double> measured) {
        return BenchTable.quantile(measured.map(it -> it * 1000).toList(), 0.5);
    }

    private PlainCopy rows(UUID importId) throws Exception {
        try (var connection = server.getDatabase("postgres", "vitok").getConnection()) {
            return PlainCopy.of(connection, importId);
        }
    }

    /**
     * What was taken back is kept; here it would only pile up from round to round. The search has to have heard of it: what
     * it still did would be held against the next round.
     */
    private void clear() throws Exception {
        while (jdbc.sql("select exists (select from hsearch_outbox_event)")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(20);
        }
        try (var connection = server.getDatabase("postgres", "vitok").getConnection();
                var statement = connection.createStatement()) {
            for (var table : of(statement, REFERRING)) {
                statement.execute("delete from " + table
                        + " where data_set_id in (select id from data_set where status = 'REVERTED')");
                statement.execute("vacuum analyze " + table);
            }
            statement.execute("delete from data_set where status = 'REVERTED'");
            statement.execute("vacuum analyze data_set");
        }
    }

    private static List<String> of(Statement statement, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private double copying(PlainCopy rows) throws Exception {
        try (var owner = server.getDatabase("vitok_owner", "vitok").getConnection()) {
            PlainCopy.clear(owner);
            var start = System.nanoTime();
            rows.run(owner);
            var taken = seconds(start);
            PlainCopy.clear(owner);
            owner.commit();
            return taken;
        }
    }

    /** A page asks once a second, by every right; what asks so often here does so in the cheapest way. */
    private void settle(UUID id) throws Exception {
        try (var connection = server.getDatabase("postgres", "vitok").getConnection();
                var status = connection.prepareStatement("select status from data_import where id = ?")) {
            status.setObject(1, id);
            while (ImportStatus.valueOf(first(status)).running()) {
                Thread.sleep(5);
            }
        }
    }

    private static String first(PreparedStatement asked) throws SQLException {
        try (var rows = asked.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The event that asks the rules anew is kept until they are done. */
    private void awaitFields() throws InterruptedException {
        while (jdbc.sql("select exists (select from event_publication where event_type like '%ResultsChanged')")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(5);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

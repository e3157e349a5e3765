package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.access.probe.Probe;
import ru.vitok.access.probe.ProbeSet;
import ru.vitok.people.Action;
import ru.vitok.people.Viewers;

/** Whatever table or index stores who may see an object stores the same: what a query finds its page shows. */
@PortalTest
class AudienceColumnsTest {

    private static final AccessSheet SHEET = AccessSheet.read();

    private record Column(String table, String id) {}

    @Autowired
    AccessWorld world;

    @Autowired
    List<ProbeSet> sets;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableThatStoresAnAudienceStoresThatOfTheMatrix() {
        var wrong = new ArrayList<String>();
        var met = new TreeSet<String>();
        var columns = columns();
        for (var probe : sets.stream().flatMap(it -> it.probes().stream()).toList()) {
            // other probes only borrow their example
            if (probe.action() == Action.VIEW && (probe.rest() != null || probe.page() != null)) {
                for (var column : columns) {
                    if (!movedByHand(probe, column)
                            && stored(column, probe.example().id())) {
                        met.add(column.table());
                        compare(probe, column, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(met).contains("club", "club_session", "practice", "difficulty", "course", "problem_field");
    }

    /** The field of one school was made of another by an update of its own table alone. */
    private static boolean movedByHand(Probe probe, Column column) {
        return probe.object().equals("problem-field.school") && !column.table().equals("problem_field");
    }

    private List<Column> columns() {
        return jdbc.sql("""
                select a.table_name, k.column_name from information_schema.columns a
                join information_schema.columns k on k.table_name = a.table_name and k.table_schema = a.table_schema
                where a.table_schema = 'public' and a.column_name = 'audience' and k.data_type = 'uuid'
                  and k.column_name in ('id', 'object_id', 'node_id', 'entry_id')""")
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private boolean stored(Column column, UUID id) {
        return world.system(
                () -> jdbc.sql("select exists (select from %s where %s = :id)".formatted(column.table(), column.id()))
                        .param("id", id)
                        .query(Boolean.class)
                        .single());
    }

    private void compare(Probe probe, Column column, List<String> wrong) {
        var example = probe.example();
        for (var seat : world.seats()) {
            var tokens = seat.guest()
                    ? new String[] {"public"}
                    : world.people()
                            .as(seat.person(), () -> viewers.current().tokens())
                            .toArray(String[]::new);
            var found = world.system(() -> jdbc.sql(
                            "select exists (select from %s where %s = :id and audience && cast(:tokens as text[]))"
                                    .formatted(column.table(), column.id()))
                    .param("id", example.id())
                    .param("tokens", tokens)
                    .query(Boolean.class)
                    .single());
            if (found != probe.expected(SHEET, example, seat)) {
                wrong.add("%s of %s by %s: %s".formatted(column.table(), probe.pair(), seat, found));
            }
        }
    }
}

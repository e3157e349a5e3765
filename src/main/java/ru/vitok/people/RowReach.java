package ru.vitok.people;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What row level security lets the running transaction read: these organisations' rows, or every row for a job. */
record RowReach(boolean everything, Set<UUID> organisations) {

    static RowReach of(Viewer viewer, GrantReader grants) {
        var reach = new LinkedHashSet<UUID>();
        for (var grant : viewer.grants()) {
            var at = grant.organisation();
            reach.addAll(grants.within(at.id()));
            if (at.municipality() != null) {
                reach.add(at.municipality());
            }
            if (at.region() != null) {
                reach.add(at.region());
            }
        }
        return new RowReach(viewer.system(), reach);
    }

    void tell(JdbcClient jdbc) {
        jdbc.sql("select set_config('app.organisations', :list, true), set_config('app.system', :system, true)")
                .param("list", organisations.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("system", everything ? "on" : "off")
                .query((row, number) -> number)
                .list();
    }
}

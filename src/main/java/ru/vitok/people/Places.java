package ru.vitok.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** Reads organisations for the policy, which {@link Organisations} itself has to ask. */
@Component
class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Organisation get(UUID id) {
        return jdbc.sql("select * from organisation where id = :id")
                .param("id", id)
                .query((row, _) -> OrganisationRow.read(row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    List<Organisation> byName(Collection<UUID> ids) {
        return jdbc.sql("select * from organisation where id = any (:ids) order by name, code")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> OrganisationRow.read(row))
                .list();
    }

    List<Organisation> all() {
        return jdbc.sql("select * from organisation")
                .query((row, _) -> OrganisationRow.read(row))
                .list();
    }

    Map<UUID, Organisation> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from organisation where id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> OrganisationRow.read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}

package ru.vitok.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** Regions, municipalities, schools and services. */
@Service
public class Organisations {

    private final OrganisationRows rows;
    private final JdbcClient jdbc;
    private final GrantReader grants;

    Organisations(OrganisationRows rows, JdbcClient jdbc, GrantReader grants) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.grants = grants;
    }

    public Organisation get(UUID id) {
        return jdbc.sql("select * from organisation where id = :id")
                .param("id", id)
                .query((row, _) -> OrganisationRow.read(row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** By the code that people know: a school's login, a municipality's or region's code. */
    public Optional<Organisation> byCode(String code) {
        return jdbc
                .sql("select * from organisation where code = :code or second_code = :code")
                .param("code", code)
                .query((row, _) -> OrganisationRow.read(row))
                .list()
                .stream()
                .findFirst();
    }

    public Optional<Organisation> municipalityByName(String name) {
        return jdbc.sql("select * from organisation where kind = 'MUNICIPALITY' and lower(name) = lower(:name)")
                .param("name", name.strip())
                .query((row, _) -> OrganisationRow.read(row))
                .optional();
    }

    public List<Organisation> municipalities() {
        return jdbc.sql("select * from organisation where kind = 'MUNICIPALITY' order by name collate \"ru-x-icu\"")
                .query((row, _) -> OrganisationRow.read(row))
                .list();
    }

    /** In alphabetical order, the only order in which schools are ever shown. */
    public List<Organisation> schools(UUID municipality) {
        return jdbc.sql("""
                select * from organisation where kind = 'SCHOOL' and municipality_id = :municipality
                order by name collate "ru-x-icu", code""")
                .param("municipality", municipality)
                .query((row, _) -> OrganisationRow.read(row))
                .list();
    }

    public Map<UUID, Organisation> find(Collection<UUID> ids) {
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

    /** For the operator's console, the first set-up and imports; who may ask is checked there. */
    @Transactional
    public Organisation add(OrganisationKind kind, String code, String name, @Nullable Organisation parent) {
        if (rows.findByCode(code).isPresent()) {
            throw new Refusal("people.refusal.organisation-exists", code);
        }
        var added = rows.save(new OrganisationRow(kind, code, name, parent)).organisation();
        grants.forget();
        return added;
    }

    /** Adds a school or brings its name, cluster and second code up to date. */
    @Transactional
    public Organisation putSchool(
            Organisation municipality, String code, String name, @Nullable String cluster, @Nullable String second) {
        var row = rows.findByCode(code)
                .orElseGet(() -> new OrganisationRow(OrganisationKind.SCHOOL, code, name, municipality));
        if (!municipality.id().equals(row.organisation().municipality())) {
            throw new Refusal("people.refusal.school-elsewhere", code);
        }
        row.describe(name, cluster, second);
        var school = rows.save(row).organisation();
        grants.forget();
        return school;
    }
}

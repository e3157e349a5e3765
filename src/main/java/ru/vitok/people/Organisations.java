package ru.vitok.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** Regions, municipalities, schools and services. */
@Service
public class Organisations {

    private final OrganisationRows rows;
    private final JdbcClient jdbc;
    private final GrantReader grants;
    private final Places places;
    private final Permissions permissions;
    private final Viewers viewers;

    Organisations(
            OrganisationRows rows,
            JdbcClient jdbc,
            GrantReader grants,
            Places places,
            Permissions permissions,
            Viewers viewers) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.grants = grants;
        this.places = places;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    public Organisation get(UUID id) {
        return places.get(id);
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
        return jdbc.sql("select * from organisation where kind = 'MUNICIPALITY' order by name")
                .query((row, _) -> OrganisationRow.read(row))
                .list();
    }

    /** In alphabetical order, the only order in which schools are ever shown. */
    public List<Organisation> schools(UUID municipality) {
        return jdbc.sql("""
                select * from organisation where kind = 'SCHOOL' and municipality_id = :municipality
                order by name, code""")
                .param("municipality", municipality)
                .query((row, _) -> OrganisationRow.read(row))
                .list();
    }

    public Map<UUID, Organisation> find(Collection<UUID> ids) {
        return places.find(ids);
    }

    /** Those to which the asking person may add, with all below them, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> kept() {
        if (!permissions.anywhere("organisation", Action.CREATE)) {
            throw Refusal.notFound();
        }
        return places.byName(permissions.reach("organisation", Action.CREATE));
    }

    /** Adds an organisation below its parent; a region, which has none, is added by the operator alone. */
    @Transactional
    public Organisation add(OrganisationKind kind, String code, String name, @Nullable Organisation parent) {
        if (parent != null) {
            permissions.require("organisation", Action.CREATE, parent.id(), null);
        } else if (!viewers.current().system()) {
            throw new AccessDeniedException("organisation CREATE");
        }
        if (kind.parent() != (parent == null ? null : parent.kind())
                && !(kind == OrganisationKind.MUNICIPALITY && parent == null)) {
            throw new Refusal("people.refusal.parent");
        }
        if (rows.findByCode(code).isPresent()) {
            throw new Refusal("people.refusal.organisation-exists", code);
        }
        var added =
                rows.saveAndFlush(new OrganisationRow(kind, code, name, parent)).organisation();
        grants.forget();
        return added;
    }

    /** Adds a school or brings its name, kind of locality and second code up to date. */
    @Transactional
    public Organisation putSchool(
            Organisation municipality, String code, String name, @Nullable String locality, @Nullable String second) {
        return putSchools(municipality, List.of(new SchoolEntry(code, name, locality, second)))
                .getFirst();
    }

    /** The same for many, answered in their order; SQL of the same transaction sees them. */
    @Transactional
    public List<Organisation> putSchools(Organisation municipality, List<SchoolEntry> entries) {
        requireSchools(municipality.id());
        var known = rows.findByCodeIn(entries.stream().map(SchoolEntry::code).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(it -> it.organisation().code(), Function.identity()));
        for (var entry : entries) {
            var row = known.computeIfAbsent(
                    entry.code(),
                    code -> new OrganisationRow(OrganisationKind.SCHOOL, code, entry.name(), municipality));
            if (!municipality.id().equals(row.organisation().municipality())) {
                throw new Refusal("people.refusal.school-elsewhere", entry.code());
            }
            row.describe(entry.name(), entry.locality(), entry.second());
        }
        rows.saveAllAndFlush(known.values());
        grants.forget();
        return entries.stream()
                .map(it -> Objects.requireNonNull(known.get(it.code())).organisation())
                .toList();
    }

    /** Refuses those who may not add or rename the municipality's schools. */
    public void requireSchools(UUID municipality) {
        permissions.require("organisation.school", Action.EDIT, municipality, null);
    }
}

package ru.vitok.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people with their accounts and roles, for those who keep them. */
@Component
class PersonCards {

    private static final String SELECT = """
            select p.id, p.full_name, p.email, p.position, a.login, coalesce(a.disabled, false) as disabled,
              coalesce((select string_agg(distinct o.name, ', ') from teaching t
                join organisation o on o.id = t.organisation_id where t.person_id = p.id), '') as teaches,
              array(select r.name from area_responsibility r where r.person_id = p.id
                order by r.municipality_id, r.place) as areas
            from person p left join account a on a.person_id = p.id where""";

    private final JdbcClient jdbc;

    PersonCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By a part of the name, login or address; whoever works, teaches or has an account at one of these places. */
    List<PersonCard> find(String words, UUID[] places, int limit) {
        var found = jdbc.sql(SELECT + """
                 (p.full_name ilike :words or a.login ilike :words or p.email ilike :words)
                and (a.organisation_id = any (:places)
                  or exists (select from role_grant g where g.person_id = p.id and g.organisation_id = any (:places))
                  or exists (select from teaching t where t.person_id = p.id and t.organisation_id = any (:places)))
                order by a.login is null, p.full_name collate "ru-x-icu" limit :limit""")
                .param("words", "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("places", places)
                .param("limit", limit)
                .query(PersonCards::read)
                .list();
        return withRoles(found);
    }

    Optional<PersonCard> find(UUID person) {
        var found = jdbc.sql(SELECT + " p.id = :id")
                .param("id", person)
                .query(PersonCards::read)
                .list();
        return withRoles(found).stream().findFirst();
    }

    private List<PersonCard> withRoles(List<PersonCard> people) {
        if (people.isEmpty()) {
            return people;
        }
        var roles = roles(people.stream().map(PersonCard::id).toArray(UUID[]::new));
        return people.stream()
                .map(it -> new PersonCard(
                        it.id(),
                        it.name(),
                        it.email(),
                        it.position(),
                        it.teaches(),
                        it.areas(),
                        it.login(),
                        it.disabled(),
                        roles.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Grant>> roles(UUID[] people) {
        var roles = new HashMap<UUID, List<Grant>>();
        jdbc.sql("""
                select g.person_id, g.role, g.subject, g.club_id, o.* from role_grant g
                join organisation o on o.id = g.organisation_id where g.person_id = any (:people)
                order by g.granted_at, g.id""")
                .param("people", people)
                .query((row, _) -> roles.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                        .add(new Grant(
                                Role.valueOf(row.getString("role")),
                                OrganisationRow.read(row),
                                row.getString("subject"),
                                row.getObject("club_id", UUID.class))))
                .list();
        return roles;
    }

    private static PersonCard read(ResultSet row, int number) throws SQLException {
        return new PersonCard(
                row.getObject("id", UUID.class),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("position"),
                row.getString("teaches"),
                List.of((String[]) row.getArray("areas").getArray()),
                row.getString("login"),
                row.getBoolean("disabled"),
                List.of());
    }
}

package ru.vitok.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people who could answer if they were asked: with an account, and a role that lets them. */
@Service
public class Colleagues {

    private static final String REACHABLE = """
             exists (select from account a where a.person_id = p.id and not a.disabled)
            and exists (select from role_grant g where g.person_id = p.id and g.role = any (:roles)""";

    private final JdbcClient jdbc;
    private final Viewers viewers;

    Colleagues(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /** Somebody to ask, with the school or other place of work. */
    public record Colleague(UUID id, String name, String place) {}

    /** At the organisations where the asking person holds a role, by a part of the name. */
    @Transactional(readOnly = true)
    public List<Colleague> here(String typed, Set<Role> roles, int limit) {
        var places = viewers.current().grants().stream()
                .map(it -> it.organisation().id())
                .toArray(UUID[]::new);
        return jdbc.sql("""
                select p.id, p.full_name, (select o.name from role_grant w join organisation o on o.id = w.organisation_id
                  where w.person_id = p.id order by o.kind = 'SCHOOL' desc, w.granted_at, w.id limit 1) as place
                from person p where""" + REACHABLE + """
                 and g.organisation_id = any (:places))
                and position(:typed in replace(lower(p.full_name), 'ё', 'е')) > 0
                order by p.full_name collate "ru-x-icu" limit :limit""")
                .param("roles", names(roles))
                .param("places", places)
                .param("typed", typed.strip().toLowerCase(java.util.Locale.ROOT).replace('ё', 'е'))
                .param("limit", limit)
                .query((row, _) -> new Colleague(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    /** Those of them who could. */
    @Transactional(readOnly = true)
    public Set<UUID> reachable(Collection<UUID> people, Set<Role> roles) {
        return jdbc
                .sql("select p.id from person p where p.id = any (:people) and" + REACHABLE + ")")
                .param("people", people.toArray(UUID[]::new))
                .param("roles", names(roles))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}

package ru.vitok.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Reads who a person is. Remembered for two seconds at most, so that a role taken away is gone with the next click. */
@Component
class GrantReader {

    private static final String GRANTS = """
            select g.role, g.subject, g.club_id, o.*
            from role_grant g join organisation o on o.id = g.organisation_id
            where g.person_id = :person order by g.granted_at, g.id""";

    private final JdbcClient jdbc;
    /** What a session opened before {@code signedOut} stands for no longer. */
    private record Known(Viewer viewer, @Nullable Instant signedOut) {
        Viewer since(Instant signedIn) {
            return signedOut != null && signedIn.isBefore(signedOut) ? Viewer.GUEST : viewer;
        }
    }

    private record Account(String name, @Nullable OffsetDateTime signedOut) {}

    private final Cache<UUID, Known> remembered = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(2))
            .maximumSize(5_000)
            .build();
    private final Cache<UUID, Set<UUID>> below = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(2))
            .maximumSize(500)
            .build();

    GrantReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Viewer viewer(UUID person, String login) {
        return viewer(person, login, Instant.MAX);
    }

    /** The person, unless every session was ended after this one began. */
    Viewer viewer(UUID person, String login, Instant since) {
        // not get(key, loader): it would wait for a connection while holding the cache's lock, and those who hold the
        // connections would wait for the lock
        var known = remembered.getIfPresent(person);
        if (known != null) {
            return known.since(since);
        }
        var fresh = read(person, login);
        remembered.put(person, fresh);
        return fresh.since(since);
    }

    void forget() {
        remembered.invalidateAll();
        below.invalidateAll();
    }

    List<GrantedAuthority> authorities(UUID person) {
        return viewer(person, login(person)).grants().stream()
                .map(grant -> grant.role().name())
                .distinct()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    String login(UUID person) {
        return jdbc.sql("select login from account where person_id = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The organisation and all below it. */
    Set<UUID> within(UUID organisation) {
        var known = below.getIfPresent(organisation);
        if (known != null) {
            return known;
        }
        var fresh = Set.copyOf(
                jdbc.sql("select id from organisation where id = :id or municipality_id = :id or region_id = :id")
                        .param("id", organisation)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
        below.put(organisation, fresh);
        return fresh;
    }

    private Known read(UUID person, String login) {
        var account = jdbc.sql("""
                select p.full_name, a.signed_out_at from person p join account a on a.person_id = p.id
                where p.id = :person and not a.disabled""")
                .param("person", person)
                .query((row, _) -> new Account(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                .optional();
        if (account.isEmpty()) {
            return new Known(Viewer.GUEST, null);
        }
        var grants = jdbc.sql(GRANTS)
                .param("person", person)
                .query(GrantReader::grant)
                .list();
        var signedOut = account.get().signedOut();
        return new Known(
                new Viewer(person, login, account.get().name(), grants, false),
                signedOut == null ? null : signedOut.toInstant());
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")),
                OrganisationRow.read(row),
                row.getString("subject"),
                row.getObject("club_id", UUID.class));
    }
}

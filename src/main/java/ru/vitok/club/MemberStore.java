package ru.vitok.club;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which club. */
@Component
class MemberStore {

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClubMember> of(UUID club) {
        return jdbc.sql("""
                select p.id, p.full_name, m.role, m.since from club_member m join person p on p.id = m.person_id
                where m.club_id = :club order by m.role, p.full_name collate "ru-x-icu\"""")
                .param("club", club)
                .query((row, _) -> new ClubMember(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        ClubRole.valueOf(row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<ClubRole> role(UUID club, UUID person) {
        return jdbc.sql("select role from club_member where club_id = :club and person_id = :person")
                .param("club", club)
                .param("person", person)
                .query(String.class)
                .optional()
                .map(ClubRole::valueOf);
    }

    void put(UUID club, UUID person, ClubRole role, OffsetDateTime now) {
        jdbc.sql("""
                insert into club_member (club_id, person_id, role, since) values (:club, :person, :role, :now)
                on conflict (club_id, person_id) do update set role = excluded.role""")
                .param("club", club)
                .param("person", person)
                .param("role", role.name())
                .param("now", now)
                .update();
    }

    void remove(UUID club, UUID person) {
        jdbc.sql("delete from club_member where club_id = :club and person_id = :person")
                .param("club", club)
                .param("person", person)
                .update();
    }

    /** Locks the club's row, so that two leaders who leave at once do not leave it without one. */
    void lock(UUID club) {
        jdbc.sql("select id from club where id = :club for update")
                .param("club", club)
                .query()
                .listOfRows();
    }

    Map<UUID, Long> leaders(List<UUID> clubs) {
        if (clubs.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select club_id, count(*) from club_member where role = 'LEADER' and club_id in (:clubs) group by club_id")
                .param("clubs", clubs)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

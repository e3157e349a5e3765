package ru.vitok.club;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** Finds people by name through the clubs that the asking person may see; nobody else is found. */
@Service
public class ClubPeople {

    private static final int LEAST = 2;

    private final JdbcClient jdbc;
    private final Viewers viewers;

    ClubPeople(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /** Whose name holds words that begin so, in any order; leaders first. */
    @Transactional(readOnly = true)
    public List<ClubPerson> named(String beginning, int limit) {
        var typed = List.of(folded(beginning).strip().split("\\s+", -1));
        if (String.join("", typed).length() < LEAST) {
            return List.of();
        }
        var viewer = viewers.current();
        return jdbc.sql("""
                select p.id, p.full_name, c.id, c.title, m.role from club_member m
                join person p on p.id = m.person_id join club c on c.id = m.club_id
                where (c.audience && cast(:tokens as text[]) or :system)
                  and (select bool_and(position(' ' || word in ' ' || replace(lower(p.full_name), 'ё', 'е')) > 0)
                       from unnest(cast(:typed as text[])) word)
                order by m.role, p.full_name collate "ru-x-icu", c.title limit :limit""")
                .param("tokens", viewer.tokens().toArray(String[]::new))
                .param("system", viewer.system())
                .param("typed", typed.toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> new ClubPerson(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        ClubRole.valueOf(row.getString(5))))
                .list();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\0', ' ');
    }
}

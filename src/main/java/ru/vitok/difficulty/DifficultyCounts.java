package ru.vitok.difficulty;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** How many difficulties wait for the reader: one number for the menu. */
@Service
public class DifficultyCounts {

    private final JdbcClient jdbc;
    private final Viewers viewers;

    DifficultyCounts(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /** New on the desk; none for who has no desk. */
    @Transactional(readOnly = true)
    public int unaccepted() {
        return viewers.current().has(Role.METHODIST) ? count("""
                        status in ('NEW', 'REDIRECTED') and author_id is distinct from :me
                        and (snoozed_until is null or snoozed_until <= current_date)
                        and (redirected_to is null or redirected_to = :me)""") : 0;
    }

    /** The reader's own that were answered and wait for their word. */
    @Transactional(readOnly = true)
    public int answered() {
        return count("status = 'OFFERED' and author_id = :me");
    }

    private int count(String which) {
        var viewer = viewers.current();
        return jdbc.sql("select count(*) from difficulty where audience && cast(:tokens as text[]) and " + which)
                .param("tokens", viewer.tokens().toArray(String[]::new))
                .param("me", viewer.personOrNull(), Types.OTHER)
                .query(Integer.class)
                .single();
    }
}

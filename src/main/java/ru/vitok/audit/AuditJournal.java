package ru.vitok.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Who did what, for the law and for trust. Rows can only be added: the portal's database role may neither change nor
 * delete them. The acting person stands as a pseudonym; erasing a person erases the key behind it.
 */
@Service
public class AuditJournal {

    private final JdbcClient jdbc;

    AuditJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a row in the caller's transaction.
     *
     * @param event what happened, a constant word such as EXPORTED
     * @param type the kind of object it happened to
     */
    public void record(String event, String type, @Nullable UUID object) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var login = authentication == null ? null : authentication.getName();
        jdbc.sql("""
                insert into audit_event (event, object_type, object_id, actor)
                values (:event, :type, :object, audit_pseudonym(:login))""")
                .param("event", event)
                .param("type", type)
                .param("object", object == null ? null : object.toString())
                .param("login", login)
                .update();
    }
}

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
    private final RefusalWriter refusals;

    AuditJournal(JdbcClient jdbc, RefusalWriter refusals) {
        this.jdbc = jdbc;
        this.refusals = refusals;
    }

    /**
     * Adds a row in the caller's transaction.
     *
     * @param event what happened, a constant word such as EXPORTED
     * @param type the kind of object it happened to
     */
    public void record(String event, String type, @Nullable UUID object) {
        insert(jdbc, event, type, object, login());
    }

    /**
     * Adds a row about something that was refused; it stays although the caller's transaction is rolled back.
     *
     * @param type what was asked for, a constant word such as practice.draft/EDIT
     */
    public void refused(String type, @Nullable UUID object) {
        refusals.write(type, object, login());
    }

    static void insert(JdbcClient jdbc, String event, String type, @Nullable UUID object, @Nullable String login) {
        jdbc.sql("""
                insert into audit_event (event, object_type, object_id, actor)
                values (:event, :type, :object, audit_pseudonym(:login))""")
                .param("event", event)
                .param("type", type)
                .param("object", object == null ? null : object.toString())
                .param("login", login)
                .update();
    }

    private static @Nullable String login() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getName();
    }
}

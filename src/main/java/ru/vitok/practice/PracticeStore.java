package ru.vitok.practice;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Rows of practices; who may see one is a condition of every query. */
@Component
class PracticeStore {

    private static final String SELECT = """
            select p.id as practice, p.external_id, p.author_id, p.organisation_id, p.club_id, p.status, p.review,
              p.published_on, p.consent_at, p.audience, p.published_text, p.draft_text, t.*,
            """ + PracticeColumns.CO_AUTHORS + """

            from practice p join practice_text t on t.id = coalesce(%s) where""";
    private static final String READ = SELECT.formatted("p.published_text, p.draft_text");
    private static final String WORK = SELECT.formatted("p.draft_text, p.published_text");

    private final JdbcClient jdbc;

    PracticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What readers see; the draft where nothing is published. */
    Optional<Practice> find(UUID id, Viewer viewer) {
        return seen(READ + " p.id = :id and (p.audience && cast(:tokens as text[]) or :system)", id, viewer);
    }

    /** The author's working version. */
    Optional<Practice> working(UUID id, Viewer viewer) {
        return seen(WORK + " p.id = :id and (p.draft_audience && cast(:tokens as text[]) or :system)", id, viewer);
    }

    /** For work in the same transaction on a practice whose visibility was asked before. */
    Practice known(UUID id) {
        return jdbc.sql(READ + " p.id = :id")
                .param("id", id)
                .query(PracticeColumns::read)
                .single();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select from practice where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<Practice> byExternalId(String externalId, UUID organisation) {
        return jdbc.sql(READ + " p.external_id = :external and p.organisation_id = :organisation")
                .param("external", externalId)
                .param("organisation", organisation)
                .query(PracticeColumns::read)
                .optional();
    }

    void add(UUID id, PracticeDelivery from, UUID text, Set<String> audience, OffsetDateTime now) {
        jdbc.sql("""
                insert into practice (id, external_id, author_id, organisation_id, club_id, review, draft_text,
                  created_at, changed_at, audience, draft_audience)
                values (:id, :external, :author, :organisation, :club, 'DRAFT', :text, :now, :now, :audience, :audience)""")
                .param("id", id)
                .param("external", from.externalId())
                .param("author", from.author())
                .param("organisation", from.organisation())
                .param("club", from.club(), Types.OTHER)
                .param("text", text)
                .param("now", now)
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    /** The draft's text and state; nothing of both when there is no draft. */
    void draft(UUID id, @Nullable UUID text, @Nullable PracticeStatus review, OffsetDateTime now) {
        jdbc.sql("update practice set draft_text = :text, review = :review, changed_at = :now where id = :id")
                .param("id", id)
                .param("text", text, Types.OTHER)
                .param("review", review == null ? null : review.name())
                .param("now", now)
                .update();
    }

    /** The draft becomes what readers see. */
    void publish(UUID id, PracticeStatus status, LocalDate today, OffsetDateTime now) {
        jdbc.sql("""
                update practice set published_text = draft_text, draft_text = null, review = null, status = :status,
                  published_on = coalesce(published_on, :today), consent_at = coalesce(consent_at, :now),
                  changed_at = :now where id = :id""")
                .param("id", id)
                .param("status", status.name())
                .param("today", today)
                .param("now", now)
                .update();
    }

    void mark(UUID id, PracticeStatus status) {
        jdbc.sql("update practice set status = :status where id = :id")
                .param("id", id)
                .param("status", status.name())
                .update();
    }

    void consent(UUID id, OffsetDateTime now) {
        jdbc.sql("update practice set consent_at = coalesce(consent_at, :now) where id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    void open(UUID id, Set<String> readers, Set<String> workers) {
        jdbc.sql("update practice set audience = :readers, draft_audience = :workers where id = :id")
                .param("id", id)
                .param("readers", readers.toArray(String[]::new))
                .param("workers", workers.toArray(String[]::new))
                .update();
    }

    Optional<UUID> textOf(UUID id, boolean published) {
        var column = published ? "published_text" : "draft_text";
        return jdbc.sql("select " + column + " from practice where id = :id and " + column + " is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private Optional<Practice> seen(String sql, UUID id, Viewer viewer) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new))
                .query(PracticeColumns::read)
                .optional();
    }
}

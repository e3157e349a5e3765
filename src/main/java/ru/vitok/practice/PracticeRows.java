package ru.vitok.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Lists of practices. */
@Component
class PracticeRows {

    private static final String SELECT = """
            select p.id, t.title, t.summary, t.subject, t.grades, t.skills, coalesce(%s) as state,
              a.full_name as author, o.name as organisation,
              (select count(*) from practice_use u where u.practice_id = p.id) as uses
            from practice p join practice_text t on t.id = coalesce(%s)
            join person a on a.id = p.author_id join organisation o on o.id = p.organisation_id where""";
    private static final String PUBLISHED = SELECT.formatted("p.status, p.review", "p.published_text, p.draft_text");
    private static final String DRAFTS = SELECT.formatted("p.review, p.status", "p.draft_text, p.published_text");
    private static final String OPEN =
            " p.status in ('PUBLISHED', 'ON_TRIAL', 'TRIED', 'RECOMMENDED', 'IN_COURSE') and (p.audience && cast(:tokens as text[]) or :system)";

    private final JdbcClient jdbc;

    PracticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<PracticeRow> published(Pageable page, Viewer viewer) {
        var rows = ask(PUBLISHED + OPEN + " order by p.published_on desc, t.title limit :limit offset :offset", viewer)
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query(PracticeRows::row)
                .list();
        var more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    List<PracticeRow> find(Collection<UUID> ids, Viewer viewer) {
        return ask(PUBLISHED + OPEN + " and p.id = any(cast(:ids as uuid[]))", viewer)
                .param("ids", ids.toArray(UUID[]::new))
                .query(PracticeRows::row)
                .list();
    }

    List<PracticeRow> by(UUID author) {
        return jdbc.sql(DRAFTS + " (p.author_id = :author or exists (select from practice_co_author w"
                        + " where w.practice_id = p.id and w.person_id = :author and w.agreed_at is not null))"
                        + " order by p.changed_at desc")
                .param("author", author)
                .query(PracticeRows::row)
                .list();
    }

    /** Those that wait for the person's word whether to write with their authors. */
    List<PracticeRow> asking(UUID person) {
        return jdbc.sql(DRAFTS + " exists (select from practice_co_author w where w.practice_id = p.id"
                        + " and w.person_id = :person and w.agreed_at is null) order by p.changed_at desc")
                .param("person", person)
                .query(PracticeRows::row)
                .list();
    }

    /** Waiting for a review and neither hidden from the reviewer nor the reviewer's own, the oldest first. */
    List<PracticeRow> submitted(Viewer reviewer) {
        return ask(
                        DRAFTS + " p.review = 'SUBMITTED' and p.author_id <> :me and not exists"
                                + " (select from practice_co_author w where w.practice_id = p.id and w.person_id = :me)"
                                + " and (p.draft_audience && cast(:tokens as text[]) or :system) order by p.changed_at",
                        reviewer)
                .param("me", reviewer.person())
                .query(PracticeRows::row)
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new));
    }

    private static PracticeRow row(ResultSet row, int number) throws SQLException {
        return new PracticeRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("summary"),
                row.getString("subject"),
                PracticeTexts.set(row.getArray("grades"), Integer[].class),
                PracticeTexts.set(row.getArray("skills"), String[].class),
                PracticeStatus.valueOf(row.getString("state")),
                row.getString("author"),
                row.getString("organisation"),
                row.getInt("uses"));
    }
}

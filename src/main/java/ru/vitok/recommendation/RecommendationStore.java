package ru.vitok.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;

/** Rows of recommendations; who may see one is a condition of every query. */
@Component
class RecommendationStore {

    private static final String SELECT = """
            select r.*, p.full_name as author_name from recommendation r join person p on p.id = r.author_id
            where (r.audience && cast(:tokens as text[]) or :system)""";

    private final JdbcClient jdbc;
    private final MeasureStore measures;
    private final AddresseeStore addressees;

    RecommendationStore(JdbcClient jdbc, MeasureStore measures, AddresseeStore addressees) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.addressees = addressees;
    }

    void add(
            UUID id,
            RecommendationDraft draft,
            UUID municipality,
            UUID author,
            Set<String> audience,
            OffsetDateTime now) {
        jdbc.sql("""
                insert into recommendation (id, title, about, municipality_id, author_id, problem_field, decision, sent_at, audience)
                values (:id, :title, :about, :municipality, :author, :field, :decision, :now, :audience)""")
                .param("id", id)
                .param("title", draft.title())
                .param("about", draft.about())
                .param("municipality", municipality)
                .param("author", author)
                .param("field", draft.problemField(), Types.OTHER)
                .param("decision", draft.decision(), Types.OTHER)
                .param("now", now)
                .param("audience", audience.toArray(String[]::new))
                .update();
        measures.add(id, draft.measures());
    }

    Optional<Recommendation> find(UUID id, Viewer viewer) {
        var found = ask(SELECT + " and r.id = :id", viewer)
                .param("id", id)
                .query(Head::read)
                .list();
        return whole(found, viewer).stream().findFirst();
    }

    /** The newest first, a page of them. */
    List<Recommendation> all(int limit, long offset, Viewer viewer) {
        var found = ask(SELECT + " order by r.sent_at desc limit :limit offset :offset", viewer)
                .param("limit", limit)
                .param("offset", offset)
                .query(Head::read)
                .list();
        return whole(found, viewer);
    }

    /** Those with a school in sight that has not settled them, what is due first at the top. */
    List<Recommendation> waiting(int limit, Viewer viewer) {
        var found = ask(SELECT + """
                 and exists (select from recommendation_addressee a where a.recommendation_id = r.id
                   and a.status in ('SENT', 'ACCEPTED') and (a.audience && cast(:tokens as text[]) or :system))
                order by (select max(m.due) from recommendation_measure m where m.recommendation_id = r.id), r.title
                limit :limit""", viewer)
                .param("limit", limit)
                .query(Head::read)
                .list();
        return whole(found, viewer);
    }

    void remove(UUID id) {
        jdbc.sql("delete from recommendation where id = :id").param("id", id).update();
    }

    /** Three queries for a whole page of recommendations. */
    private List<Recommendation> whole(List<Head> heads, Viewer viewer) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Head::id).toList();
        var whatToDo = measures.of(ids);
        var lines = addressees.of(ids, viewer);
        return heads.stream()
                .map(head -> head.with(
                        whatToDo.getOrDefault(head.id(), List.of()), lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new));
    }

    /** The row itself, before its measures and lines are read. */
    private record Head(UUID id, Recommendation empty) {

        static Head read(ResultSet row, int number) throws SQLException {
            var id = row.getObject("id", UUID.class);
            return new Head(
                    id,
                    new Recommendation(
                            id,
                            row.getString("title"),
                            row.getString("about"),
                            row.getObject("municipality_id", UUID.class),
                            row.getObject("author_id", UUID.class),
                            row.getString("author_name"),
                            row.getObject("problem_field", UUID.class),
                            row.getObject("decision", UUID.class),
                            row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                            List.of(),
                            List.of()));
        }

        Recommendation with(List<Measure> measures, List<Addressee> lines) {
            return empty.with(measures, lines);
        }
    }
}

package ru.vitok.recommendation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** What schools were recommended and how they stand to it, as far as the asking person may see schools' lines. */
@Service
public class SchoolLines {

    private final JdbcClient jdbc;
    private final RecommendationStore store;
    private final Viewers viewers;

    SchoolLines(JdbcClient jdbc, RecommendationStore store, Viewers viewers) {
        this.jdbc = jdbc;
        this.store = store;
        this.viewers = viewers;
    }

    /** Recommendations with schools that have not settled them, what is due first at the top. */
    @Transactional(readOnly = true)
    public List<Recommendation> waiting(int limit) {
        return store.waiting(limit, viewers.current());
    }

    /** Lines of the municipality's recommendations on fields of the year, or without a field sent in it or later. */
    @Transactional(readOnly = true)
    public List<SchoolLine> of(UUID municipality, Set<UUID> fields, int year) {
        var viewer = viewers.current();
        return jdbc.sql("""
                select a.organisation_id, r.id, r.title, r.problem_field, a.status, a.changed_at,
                  (select max(m.due) from recommendation_measure m where m.recommendation_id = r.id) as due
                from recommendation_addressee a join recommendation r on r.id = a.recommendation_id
                where r.municipality_id = :municipality
                  and (r.problem_field = any (cast(:fields as uuid[]))
                    or r.problem_field is null and extract(year from r.sent_at) >= :year)
                  and (a.audience && cast(:tokens as text[]) or :system)
                order by a.changed_at desc""")
                .param("municipality", municipality)
                .param("fields", fields.toArray(UUID[]::new))
                .param("year", year)
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new))
                .query((row, _) -> new SchoolLine(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("problem_field", UUID.class),
                        AddresseeStatus.valueOf(row.getString("status")),
                        row.getDate("due").toLocalDate(),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Problem fields for which some school did what was recommended; only whether, never which school. */
    @Transactional(readOnly = true)
    public Set<UUID> helpedFields() {
        return jdbc.sql("""
                select distinct r.problem_field from recommendation r
                join recommendation_addressee a on a.recommendation_id = r.id
                where r.problem_field is not null and a.status in ('DONE', 'CHECKED')""").query((row, _) -> row.getObject(1, UUID.class)).list().stream()
                .collect(Collectors.toSet());
    }
}

package ru.vitok.assessment.gifted;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.OlympiadFilter;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.OlympiadStatus;
import ru.vitok.kernel.Refusal;

/** Participations that stand; a name stays with the participant's code when a later file takes the place of an earlier. */
@Component
public class OlympiadStore {

    private static final String ENTRIES = """
            select e.id, e.year, e.stage, e.contest, e.subject, e.grade, e.school_id, e.code, e.score, e.max_score,
              e.status, c.id as consent, c.name, c.paper_number
            from standing_olympiad e left join lateral (
              select g.id, g.name, g.paper_number from gifted_consent g join olympiad_entry o on o.id = g.entry_id
              where g.revoked_at is null and g.municipality_id = e.municipality_id
                and (o.id = e.id or o.code = e.code and o.year = e.year and o.stage = e.stage
                  and o.contest is not distinct from e.contest and o.subject = e.subject and o.grade = e.grade
                  and o.school_id is not distinct from e.school_id)
              order by g.recorded_at desc limit 1) c on true
            where e.municipality_id = :municipality and (:year::int is null or e.year = :year)
              and (:stage::text is null or e.stage = :stage) and (:subject::text is null or e.subject = :subject)
              and (:grade::int is null or e.grade = :grade) and\s""";

    private final JdbcClient jdbc;

    OlympiadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every subject of every stage, whole and by grade; small groups are not yet hidden. */
    public List<OlympiadSum> sums(UUID municipality) {
        return jdbc.sql("""
                select year, stage, subject, grade, count(*), count(*) filter (where status = 'WINNER'),
                  count(*) filter (where status = 'PRIZE'), count(distinct school_id)
                from standing_olympiad where municipality_id = :municipality
                group by grouping sets ((year, stage, subject), (year, stage, subject, grade))
                order by year desc, stage, subject, grade nulls first""")
                .param("municipality", municipality)
                .query((row, _) -> new OlympiadSum(
                        row.getInt(1),
                        OlympiadStage.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, Integer.class),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8)))
                .list();
    }

    public List<EntryRow> ofSchools(UUID municipality, OlympiadFilter filter, Collection<UUID> schools) {
        return entries(
                municipality, filter, "e.school_id = any (cast(:ids as uuid[])) order by e.subject, e.grade", schools);
    }

    public List<EntryRow> laureates(UUID municipality, OlympiadFilter filter) {
        return entries(
                municipality,
                filter,
                "e.status <> 'PARTICIPANT' and cardinality(cast(:ids as uuid[])) = 0 order by e.subject, e.grade, e.code",
                List.of());
    }

    public EntryRow entry(UUID municipality, UUID id) {
        return entries(municipality, OlympiadFilter.ALL, "e.id = any (cast(:ids as uuid[]))", List.of(id)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<EntryRow> entries(UUID municipality, OlympiadFilter filter, String which, Collection<UUID> ids) {
        return jdbc.sql(ENTRIES + which)
                .param("municipality", municipality)
                .param("year", filter.year(), Types.INTEGER)
                .param("stage", filter.stage() == null ? null : filter.stage().name(), Types.VARCHAR)
                .param("subject", filter.subject(), Types.VARCHAR)
                .param("grade", filter.grade(), Types.INTEGER)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new EntryRow(
                        row.getObject("id", UUID.class),
                        row.getInt("year"),
                        OlympiadStage.valueOf(row.getString("stage")),
                        row.getString("contest"),
                        row.getString("subject"),
                        row.getInt("grade"),
                        row.getObject("school_id", UUID.class),
                        row.getString("code"),
                        row.getObject("score", Double.class),
                        row.getObject("max_score", Double.class),
                        OlympiadStatus.valueOf(row.getString("status")),
                        row.getObject("consent", UUID.class),
                        row.getString("name"),
                        row.getString("paper_number")))
                .list();
    }
}

package ru.vitok.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.DataVersion;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.StandingAfter;
import ru.vitok.assessment.VersionChange;

/** Files of a test one after another, and what differs between two of them. */
@Component
public class VersionStore {

    /** Files that hold pupils' works, so that two of them can be compared cell by cell. */
    private static final Set<ReportForm> BY_PUPIL =
            Set.of(ReportForm.VPR_INDIVIDUAL, ReportForm.TEMPLATE, ReportForm.MAPPED, ReportForm.GIA_PROTOCOL);

    /** Schools of which only one of the files tells anything are no difference. */
    private static final String CHANGES = """
            with a as (select * from participant_result where slice_id = :slice and data_set_id = :before),
            b as (select * from participant_result where slice_id = :slice and data_set_id = :after),
            both_have as (select school_id from a intersect select school_id from b),
            changes as (
              select 'CELL' as kind, a.school_id, a.code, p.place, a.scores[p.place]::int as was, b.scores[p.place]::int as now
              from a join b on b.school_id = a.school_id and b.code = a.code
              cross join lateral generate_series(1, greatest(cardinality(a.scores), cardinality(b.scores))) p (place)
              where coalesce(a.scores[p.place], -3) <> coalesce(b.scores[p.place], -3)
              union all
              select 'MARK', a.school_id, a.code, 0, a.mark::int, b.mark::int
              from a join b on b.school_id = a.school_id and b.code = a.code where a.mark is distinct from b.mark
              union all
              select 'NEW', b.school_id, b.code, 0, null, null from b where b.school_id in (select * from both_have)
                and not exists (select from a where a.school_id = b.school_id and a.code = b.code)
              union all
              select 'GONE', a.school_id, a.code, 0, null, null from a where a.school_id in (select * from both_have)
                and not exists (select from b where b.school_id = a.school_id and b.code = a.code))
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DataVersion> of(UUID slice) {
        return jdbc.sql("""
                select d.*, p.full_name, i.id as upload,
                  (select count(*) from superseded_part s where s.data_set_id = d.id) as gone,
                  (select count(distinct r.school_id) from participant_result r
                   where r.slice_id = d.slice_id and r.data_set_id = d.id) as parts
                from data_set d join data_import i on i.id = d.import_id
                join person p on p.id = i.uploaded_by where d.slice_id = :slice order by d.version desc""").param("slice", slice).query(VersionStore::version).list();
    }

    public Map<VersionChange.Kind, Integer> counts(UUID slice, UUID before, UUID after) {
        var counts = new EnumMap<VersionChange.Kind, Integer>(VersionChange.Kind.class);
        jdbc.sql(CHANGES + "select kind, count(*) from changes group by kind")
                .param("slice", slice)
                .param("before", before)
                .param("after", after)
                .query(row -> {
                    counts.put(VersionChange.Kind.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    public List<VersionChange> changes(SliceRow slice, UUID before, UUID after, int from, int most) {
        return jdbc.sql(CHANGES + """
                select c.*, o.name from changes c join organisation o on o.id = c.school_id
                order by o.name, o.code, c.code, c.place limit :most offset :from""")
                .param("slice", slice.id())
                .param("before", before)
                .param("after", after)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new VersionChange(
                        VersionChange.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("code"),
                        row.getInt("place") == 0 ? null : slice.tasks().get(row.getInt("place") - 1),
                        row.getObject("was", Integer.class),
                        row.getObject("now", Integer.class)))
                .list();
    }

    /** For each test of an upload that stands: the files that stay when it is taken back. */
    public List<StandingAfter> after(UUID upload) {
        return jdbc.sql("""
                select s.procedure, s.subject, s.grade, s.year, count(d.id) as files,
                  coalesce(bool_or(d.import_id = :upload), false) as copied,
                  (array_agg(d.name order by d.version desc))[1] as name, max(d.confirmed_at) as confirmed_at,
                  (array_agg(d.organisation_id order by d.version desc))[1] as place
                from slice s left join data_set d
                  on d.slice_id = s.id and d.status = 'CONFIRMED'
                    and (d.import_id <> :upload or exists (select from %s))
                where s.id in (select slice_id from data_set where import_id = :upload and status = 'CONFIRMED')
                group by s.id order by s.year desc, s.procedure, s.subject collate "ru-x-icu", s.grade""".formatted(Inheritance.COPIES))
                .param("upload", upload)
                .query((row, _) -> {
                    var at = row.getObject("confirmed_at", OffsetDateTime.class);
                    return new StandingAfter(
                            new SliceKey(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                            row.getString("name"),
                            at == null ? null : at.toInstant(),
                            row.getInt("files"),
                            row.getBoolean("copied"),
                            row.getObject("place", UUID.class));
                })
                .list();
    }

    private static DataVersion version(ResultSet row, int number) throws SQLException {
        var form = ReportForm.valueOf(row.getString("form"));
        return new DataVersion(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("upload", UUID.class),
                row.getString("name"),
                form,
                row.getInt("participants"),
                row.getString("status").equals("CONFIRMED"),
                row.getInt("gone"),
                row.getInt("parts"),
                BY_PUPIL.contains(form),
                row.getString("full_name"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}

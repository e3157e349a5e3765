package ru.vitok.assessment.store;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.CellOrigin;

/** Which confirmed files stand behind a number. */
@Component
public class OriginStore {

    private final JdbcClient jdbc;

    OriginStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CellOrigin find(UUID slice, @Nullable UUID school) {
        var works = jdbc.sql("""
                select d.name, count(*), min(r.row_number), max(r.row_number), d.confirmed_at, d.edition,
                  d.form in ('VPR_COLLECTION', 'VPR_REGIONAL')
                from standing_result r join data_set d on d.id = r.data_set_id
                where r.slice_id = :slice and (:school::uuid is null or r.school_id = :school)
                group by d.id, d.name, d.confirmed_at, d.edition, d.form order by d.confirmed_at, d.name""")
                .param("slice", slice)
                .param("school", school, Types.OTHER)
                .query((row, _) -> new CellOrigin.SourceFile(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6),
                        row.getBoolean(7)))
                .list();
        return new CellOrigin(works.isEmpty() ? List.of() : works);
    }
}

package ru.vitok.assessment.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SliceKey;

/** What the works that stand in a slice are made of. */
@Component
public class SliceMakeup {

    private final JdbcClient jdbc;

    SliceMakeup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Makeup> find(UUID municipality, SliceKey key) {
        return jdbc.sql("""
                select count(*), count(*) filter (where d.form in ('VPR_COLLECTION', 'VPR_REGIONAL')),
                  count(*) filter (where d.edition <> 'INITIAL'), count(r.test_score), avg(r.test_score)::float8,
                  array(select distinct x.school_id from unnest(array_agg(r.school_id) filter (where r.test_score is not null))
                    x (school_id))
                from standing_result r join data_set d on d.id = r.data_set_id
                where r.slice_id = (select id from slice where municipality_id = :municipality
                    and procedure = :procedure and subject = :subject and grade = :grade and year = :year)
                  and exists (select from data_set x join slice s on s.id = x.slice_id
                    where s.municipality_id = :municipality and s.procedure = :procedure and s.subject = :subject
                      and s.grade = :grade and s.year = :year and (x.edition is not null or x.precedence < 0))""")
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .query((row, _) -> new Makeup(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getObject(5, Double.class),
                        List.of((UUID[]) row.getArray(6).getArray())))
                .optional();
    }
}

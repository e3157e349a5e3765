package ru.vitok.assessment.voice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.TeacherFigures;
import ru.vitok.assessment.VoiceText;

/** What teachers said in confirmed files. */
@Component
public class VoiceStore {

    private final JdbcClient jdbc;

    VoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Said> said(Collection<UUID> municipalities) {
        return jdbc.sql("""
                select a.source, a.year, a.subject, a.grades, a.skill_code, a.topic, a.data_set_id || '/' || a.row_number
                from standing_answer a
                where a.municipality_id = any (cast(:places as uuid[])) and a.source <> 'COMMENT'""")
                .param("places", ids(municipalities))
                .query((row, _) -> new Said(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        List.of((Integer[]) row.getArray(4).getArray()),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    /** The words themselves, alike ones once; comments too. */
    public List<VoiceText> texts(Collection<UUID> municipalities, int most) {
        return jdbc.sql("""
                select a.subject, min(a.words), a.topic, count(distinct (a.data_set_id, a.row_number))
                from standing_answer a
                where a.municipality_id = any (cast(:places as uuid[]))
                group by a.subject, a.topic, lower(rtrim(a.words, ' .!…')) order by a.topic is not null, a.subject, 2 limit :most""")
                .param("places", ids(municipalities))
                .param("most", most)
                .query((row, _) -> new VoiceText(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    public List<Wish> wishes(Collection<UUID> municipalities, int fromYear) {
        return jdbc.sql("""
                select w.subject, w.topic, w.data_set_id || '/' || w.row_number
                from standing_wish w
                where w.municipality_id = any (cast(:places as uuid[])) and w.wanted and w.year >= :from""")
                .param("places", ids(municipalities))
                .param("from", fromYear)
                .query((row, _) -> new Wish(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    public List<TeacherFigures.Category> categories(Collection<UUID> municipalities, int few) {
        return jdbc.sql("""
                select a.year, a.category, nullif(greatest(sum(a.n), :few - 1), :few - 1) from standing_attestation a
                where a.municipality_id = any (cast(:places as uuid[])) and a.n > 0 group by 1, 2 order by 1 desc, 2""")
                .param("places", ids(municipalities))
                .param("few", few)
                .query((row, _) -> new TeacherFigures.Category(
                        row.getInt(1), row.getString(2), row.getObject(3) == null ? null : row.getInt(3)))
                .list();
    }

    /** Of several files of a year the latest stands. */
    public List<TeacherFigures.Block> blocks(Collection<UUID> municipalities, int few) {
        return jdbc.sql("""
                select distinct on (b.municipality_id, b.year, b.subject, b.block) b.year, b.subject, b.block, b.n, b.mean
                from teacher_test_block b join data_set d on d.id = b.data_set_id and d.status = 'CONFIRMED'
                where b.municipality_id = any (cast(:places as uuid[]))
                order by b.municipality_id, b.year, b.subject, b.block, d.version desc""")
                .param("places", ids(municipalities))
                .query((row, _) -> new TeacherFigures.Block(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4) < few ? null : row.getInt(4),
                        row.getObject(5, Double.class)))
                .list();
    }

    private static String[] ids(Collection<UUID> municipalities) {
        return municipalities.stream().map(UUID::toString).toArray(String[]::new);
    }
}

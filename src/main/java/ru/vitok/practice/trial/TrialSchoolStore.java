package ru.vitok.practice.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.practice.UseVerdict;

/** Rows of the schools in trials. */
@Component
class TrialSchoolStore {

    private final JdbcClient jdbc;

    TrialSchoolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TrialSchool> of(UUID trial) {
        return jdbc.sql("""
                select t.*, o.name, m.id as municipality, m.name as municipality_name
                from practice_trial_school t join organisation o on o.id = t.school_id
                join organisation m on m.id = coalesce(o.municipality_id, o.id)
                where t.trial_id = :trial order by o.name, o.code""")
                .param("trial", trial)
                .query((row, _) -> school(row))
                .list();
    }

    void join(UUID trial, UUID school, UUID person, LocalDate on) {
        jdbc.sql("""
                insert into practice_trial_school (trial_id, school_id, joined_by, joined_on)
                values (:trial, :school, :person, :on) on conflict do nothing""")
                .param("trial", trial)
                .param("school", school)
                .param("person", person)
                .param("on", on)
                .update();
    }

    void leave(UUID trial, UUID school) {
        jdbc.sql("delete from practice_trial_school where trial_id = :trial and school_id = :school")
                .param("trial", trial)
                .param("school", school)
                .update();
    }

    void tell(UUID trial, UUID school, TrialResult result, LocalDate on) {
        var figures = result.figures();
        var measured = result.measured();
        jdbc.sql("""
                update practice_trial_school set verdict = :verdict, words = :words, before_share = :before,
                  before_n = :beforeN, after_share = :after, after_n = :afterN, told_on = :on,
                  before_year = :beforeYear, after_year = :afterYear, change_low = :low, change_high = :high
                where trial_id = :trial and school_id = :school""")
                .param("verdict", result.verdict().name())
                .param("words", result.words())
                .param("before", figures == null ? null : figures.before(), Types.DOUBLE)
                .param("beforeN", figures == null ? null : figures.beforeN(), Types.INTEGER)
                .param("after", figures == null ? null : figures.after(), Types.DOUBLE)
                .param("afterN", figures == null ? null : figures.afterN(), Types.INTEGER)
                .param("on", on)
                .param("beforeYear", measured == null ? null : measured.beforeYear(), Types.INTEGER)
                .param("afterYear", measured == null ? null : measured.afterYear(), Types.INTEGER)
                .param("low", measured == null ? null : measured.low(), Types.DOUBLE)
                .param("high", measured == null ? null : measured.high(), Types.DOUBLE)
                .param("trial", trial)
                .param("school", school)
                .update();
    }

    private static TrialSchool school(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return new TrialSchool(
                row.getObject("school_id", UUID.class),
                row.getString("name"),
                row.getObject("municipality", UUID.class),
                row.getString("municipality_name"),
                row.getObject("joined_on", LocalDate.class),
                verdict == null
                        ? null
                        : new TrialResult(
                                UseVerdict.valueOf(verdict), row.getString("words"), figures(row), measured(row)),
                false);
    }

    private static @Nullable Measured measured(ResultSet row) throws SQLException {
        var before = row.getObject("before_year", Integer.class);
        return before == null
                ? null
                : new Measured(
                        before, row.getInt("after_year"), row.getDouble("change_low"), row.getDouble("change_high"));
    }

    private static @Nullable TrialFigures figures(ResultSet row) throws SQLException {
        var before = row.getObject("before_share", Double.class);
        return before == null
                ? null
                : new TrialFigures(before, row.getInt("before_n"), row.getDouble("after_share"), row.getInt("after_n"));
    }
}

package ru.vitok.club;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of clubs' plans; {@link YearPlans} has asked whether the club may be seen. */
@Component
class YearPlanStore {

    private final JdbcClient jdbc;

    YearPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanWords words(UUID club, SchoolYear year) {
        return jdbc.sql("select topic, goal, review from club_year where club_id = :club and year = :year")
                .param("club", club)
                .param("year", year.begins())
                .query((row, _) -> new PlanWords(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(PlanWords.NONE);
    }

    void describe(UUID club, SchoolYear year, PlanWords words) {
        jdbc.sql("""
                insert into club_year (club_id, year, topic, goal, review) values (:club, :year, :topic, :goal, :review)
                on conflict (club_id, year)
                do update set topic = excluded.topic, goal = excluded.goal, review = excluded.review""")
                .param("club", club)
                .param("year", year.begins())
                .param("topic", words.topic())
                .param("goal", words.goal())
                .param("review", words.review())
                .update();
    }

    List<PlanLine> lines(UUID club, SchoolYear year) {
        return jdbc.sql("""
                select * from club_plan_line where club_id = :club and month between :first and :last
                order by month, created_at, id""")
                .param("club", club)
                .param("first", year.first())
                .param("last", year.last())
                .query(YearPlanStore::read)
                .list();
    }

    Optional<PlanLine> line(UUID id) {
        return jdbc.sql("select * from club_plan_line where id = :id")
                .param("id", id)
                .query(YearPlanStore::read)
                .optional();
    }

    void put(PlanLine line, OffsetDateTime now) {
        var item = line.item();
        jdbc.sql("""
                insert into club_plan_line
                  (id, club_id, month, title, form, responsible, product, field_id, session_id, created_at)
                values (:id, :club, :month, :title, :form, :responsible, :product, :field, :session, :now)
                on conflict (id) do update set month = excluded.month, title = excluded.title, form = excluded.form,
                  responsible = excluded.responsible, product = excluded.product, field_id = excluded.field_id,
                  session_id = excluded.session_id""")
                .param("id", line.id())
                .param("club", line.club())
                .param("month", item.month())
                .param("title", item.title())
                .param("form", item.form())
                .param("responsible", item.responsible(), Types.OTHER)
                .param("product", item.product())
                .param("field", item.field(), Types.OTHER)
                .param("session", line.session(), Types.OTHER)
                .param("now", now)
                .update();
    }

    void remove(UUID line) {
        jdbc.sql("delete from club_plan_line where id = :id").param("id", line).update();
    }

    private static PlanLine read(ResultSet row, int number) throws SQLException {
        return new PlanLine(
                row.getObject("id", UUID.class),
                row.getObject("club_id", UUID.class),
                new PlanItem(
                        row.getObject("month", LocalDate.class),
                        row.getString("title"),
                        row.getString("form"),
                        row.getObject("responsible", UUID.class),
                        row.getString("product"),
                        row.getObject("field_id", UUID.class)),
                row.getObject("session_id", UUID.class));
    }
}

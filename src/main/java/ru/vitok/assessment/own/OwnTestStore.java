package ru.vitok.assessment.own;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.OwnTest;
import ru.vitok.assessment.OwnTestPart;

/** Results under prints of codes, and who entered which code. */
@Component
public class OwnTestStore {

    private record Test(int year, String subject) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnTestStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of several files of a year that tell a block the latest stands; what was reverted is not there. */
    public List<OwnTest> of(UUID person) {
        var tests = new LinkedHashMap<Test, List<OwnTestPart>>();
        jdbc.sql("""
                select * from (
                  select distinct on (year, subject, block, element) year, subject, block, percent, element, points,
                    most, tasks
                  from (
                    select r.*, rank() over (partition by r.year, r.subject, r.block order by d.version desc) as place
                    from teacher_test_code c
                    join teacher_test_result r on r.municipality_id = c.municipality_id and r.print = c.print
                    join data_set d on d.id = r.data_set_id and d.status = 'CONFIRMED'
                    where c.person_id = :person) told
                  where place = 1 order by year, subject, block, element, percent) t
                order by year desc, subject, element nulls first, percent, block""")
                .param("person", person)
                .query((row, _) -> tests.computeIfAbsent(
                                new Test(row.getInt(1), row.getString(2)), _ -> new ArrayList<>())
                        .add(new OwnTestPart(
                                row.getString(3),
                                row.getString(5),
                                row.getDouble(4),
                                row.getObject(6, Double.class),
                                row.getObject(7, Double.class),
                                row.getObject(8, Integer.class))))
                .list();
        return tests.entrySet().stream()
                .map(it -> new OwnTest(it.getKey().year(), it.getKey().subject(), it.getValue()))
                .toList();
    }

    /** The subjects of the results that stand under the print. */
    public List<String> subjects(UUID municipality, String print) {
        return jdbc.sql("""
                select distinct r.subject from teacher_test_result r
                join data_set d on d.id = r.data_set_id and d.status = 'CONFIRMED'
                where r.municipality_id = :municipality and r.print = :print""")
                .param("municipality", municipality)
                .param("print", print)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public Optional<UUID> holder(UUID municipality, String print) {
        return jdbc.sql(
                        "select person_id from teacher_test_code where municipality_id = :municipality and print = :print")
                .param("municipality", municipality)
                .param("print", print)
                .query(UUID.class)
                .optional();
    }

    public void keep(UUID person, UUID municipality, String print) {
        jdbc.sql("""
                insert into teacher_test_code (person_id, municipality_id, print, entered_at)
                values (:person, :municipality, :print, :at) on conflict do nothing""")
                .param("person", person)
                .param("municipality", municipality)
                .param("print", print)
                .param("at", now())
                .update();
    }

    public void drop(UUID person) {
        jdbc.sql("delete from teacher_test_code where person_id = :person")
                .param("person", person)
                .update();
    }

    public boolean anyCode(UUID person) {
        return jdbc.sql("select exists (select from teacher_test_code where person_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Until the caller is done nobody else tries codes as the person: all at once would be counted as none. */
    public void alone(UUID person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "teacher test " + person)
                .query((row, _) -> 0)
                .list();
    }

    /** A wrong code is remembered for a day. */
    public void tried(UUID person) {
        jdbc.sql("delete from teacher_test_try where person_id = :person and tried_at < :dayAgo")
                .param("person", person)
                .param("dayAgo", now().minus(Duration.ofDays(1)))
                .update();
        jdbc.sql("insert into teacher_test_try values (:person, :at)")
                .param("person", person)
                .param("at", now())
                .update();
    }

    public int tries(UUID person) {
        return jdbc.sql("select count(*) from teacher_test_try where person_id = :person and tried_at >= :dayAgo")
                .param("person", person)
                .param("dayAgo", now().minus(Duration.ofDays(1)))
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package ru.vitok.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.TestPeople;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/**
 * Two regions, four municipalities, five schools and a person for every role at each of them: every relation of the
 * matrix with an organisation that is allowed and one that is refused. Made once for all tests of access.
 */
@Component
public class AccessWorld {

    public static final String SUBJECT = "Математика";

    private final TestPeople people;
    private final SummedMunicipality samples;
    private final Viewers viewers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Map<String, Organisation> places = new HashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    AccessWorld(
            TestPeople people,
            SummedMunicipality samples,
            Viewers viewers,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.people = people;
        this.samples = samples;
        this.viewers = viewers;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    public TestPeople people() {
        return people;
    }

    /**
     * A1 and A2 are schools of municipality A in region R; B with B1 its neighbour; C with C1 in another region; D with D1
     * in none.
     */
    public synchronized Organisation place(String name) {
        if (places.isEmpty()) {
            settle();
        }
        return java.util.Objects.requireNonNull(places.get(name), name);
    }

    /** Everybody, and a guest. */
    public synchronized List<Seat> seats() {
        if (seats.isEmpty()) {
            for (var at : List.of("A1", "A2", "A", "R", "B", "B1", "C", "C1", "D", "D1")) {
                for (var role : Role.values()) {
                    seats.add(fresh(role, place(at)));
                }
            }
            seats.add(new Seat(null, place("A"), null, ""));
        }
        return List.copyOf(seats);
    }

    public Seat seat(Role role, String at) {
        return seats().stream()
                .filter(it -> it.role() == role && it.at().equals(place(at)))
                .findFirst()
                .orElseThrow();
    }

    /** A fresh person of the role where such people usually work: what is done in their name touches no seat. */
    public Seat owner(Role role) {
        return fresh(role, usual(role));
    }

    public Organisation usual(Role role) {
        return switch (role) {
            case TEACHER, ASSOCIATION_HEAD, CLUB_LEADER, CLUB_MEMBER, SCHOOL_ADMIN, SCHOOL_HEAD -> place("A1");
            case METHODIST, ANALYST, COMMITTEE -> place("A");
            case INSTITUTE, EXPERT, ADMIN -> place("R");
        };
    }

    /** The municipality in which somebody sits; nobody's for those of a region. */
    public @Nullable Organisation town(Seat seat) {
        return List.of("A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D").stream()
                .filter(it -> place(it).equals(seat.at()))
                .map(it -> place(it.substring(0, 1)))
                .findFirst()
                .orElse(null);
    }

    public boolean regional(Seat seat) {
        return seat.at().equals(place("R"));
    }

    public <T> T system(java.util.function.Supplier<T> work) {
        return viewers.asSystem(() -> transaction.execute(_ -> work.get()));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    private Seat fresh(Role role, Organisation at) {
        var person = people.person(role, at);
        return new Seat(role, at, person, people.token(person));
    }

    private void settle() {
        var a = people.municipality();
        var schools = new HashMap<String, Organisation>();
        samples.make(a, schools, SUBJECT, 6);
        samples.make(a, schools, SUBJECT, 7);
        var region = people.add(OrganisationKind.REGION, "access-s", "Соседняя область", null);
        var c = people.municipality(region);
        places.put("A", a);
        places.put("R", viewers.asSystem(() -> region(a)));
        var b = people.municipality(places.get("R"));
        places.put("B", b);
        places.put("B1", people.school(b));
        places.put("C", c);
        places.put("C1", people.school(c));
        var d = people.add(OrganisationKind.MUNICIPALITY, "access-d", "Округ без области", null);
        places.put("D", d);
        places.put("D1", people.school(d));
        // a school with signs of marking that is not objective, and one of the smallest
        places.put("A1", schools.get("edu990113"));
        places.put("A2", schools.get(smallest(schools)));
        lowResults(places.get("A1"));
    }

    private Organisation region(Organisation a) {
        return jdbc.sql("select id, code, name from organisation where id = :id")
                .param("id", a.region())
                .query((row, _) -> new Organisation(
                        row.getObject(1, UUID.class),
                        OrganisationKind.REGION,
                        row.getString(2),
                        row.getString(3),
                        null,
                        row.getObject(1, UUID.class),
                        null,
                        null))
                .single();
    }

    private String smallest(Map<String, Organisation> schools) {
        var ids = schools.values().stream().map(Organisation::id).toList();
        var id = system(() -> jdbc.sql("""
                select t.school_id from task_slice t join slice s on s.id = t.slice_id
                where t.school_id in (:ids) and s.year = 2026 and s.grade = 6 and t.place = 1 order by t.n limit 1""").param("ids", ids).query(UUID.class).single());
        return schools.entrySet().stream()
                .filter(it -> it.getValue().id().equals(id))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void lowResults(Organisation school) {
        system(() -> {
            jdbc.sql("update slice_sum set marks = '{60, 20, 10, 10}' where school_id = :id")
                    .param("id", school.id())
                    .update();
            return school.id();
        });
    }
}

package ru.vitok.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores the rows of staff lists. The same name or address at the same school is the same person. */
@Component
class StaffList {

    private static final String KNOWN = """
            select t.organisation_id, p.id, p.full_name, p.email from person p join teaching t on t.person_id = p.id
            where t.organisation_id = any (?)""";
    private static final String ADD = "insert into person (id, full_name, email) values (?, ?, ?)";
    private static final String TEACH = """
            insert into teaching (person_id, organisation_id, subject, grades, experience, category, last_course)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id, organisation_id, subject) do update set grades = excluded.grades,
              experience = excluded.experience, category = excluded.category, last_course = excluded.last_course""";
    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;

    StaffList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(UUID organisation, String word) {}

    private record Lesson(UUID person, UUID organisation, String subject) {}

    private record Newcomer(UUID id, String name, @Nullable String email) {}

    /** Whom each line means. */
    List<UUID> put(List<TeacherLine> lines) {
        var persons = new ArrayList<UUID>();
        var known = known(lines.stream().map(it -> it.teaching().organisation()).toList());
        var newcomers = new ArrayList<Newcomer>();
        var lessons = new LinkedHashMap<Lesson, Teaching>();
        for (var line : lines) {
            var organisation = line.teaching().organisation();
            var person = known.get(new Place(organisation, line.name()));
            if (person == null && line.email() != null) {
                person = known.get(new Place(organisation, line.email()));
            }
            if (person == null) {
                person = UUID.randomUUID();
                newcomers.add(new Newcomer(person, line.name(), line.email()));
            }
            remember(known, organisation, person, line.name(), line.email());
            persons.add(person);
            // a list may name a subject twice: the later row stands
            lessons.put(new Lesson(person, organisation, line.teaching().subject()), line.teaching());
        }
        jdbc.batchUpdate(ADD, newcomers, BATCH, (statement, it) -> {
            statement.setObject(1, it.id());
            statement.setString(2, it.name());
            statement.setString(3, it.email());
        });
        teach(lessons);
        return persons;
    }

    private Map<Place, UUID> known(Collection<UUID> organisations) {
        var known = new HashMap<Place, UUID>();
        jdbc.query(
                KNOWN,
                row -> {
                    remember(
                            known,
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4));
                },
                (Object) organisations.stream().distinct().toArray(UUID[]::new));
        return known;
    }

    private static void remember(
            Map<Place, UUID> known, UUID organisation, UUID person, String name, @Nullable String email) {
        known.putIfAbsent(new Place(organisation, name), person);
        if (email != null) {
            known.putIfAbsent(new Place(organisation, email), person);
        }
    }

    private void teach(Map<Lesson, Teaching> lessons) {
        jdbc.batchUpdate(TEACH, List.copyOf(lessons.entrySet()), BATCH, (statement, it) -> {
            var teaching = it.getValue();
            statement.setObject(1, it.getKey().person());
            statement.setObject(2, it.getKey().organisation());
            statement.setString(3, it.getKey().subject());
            statement.setArray(
                    4,
                    statement
                            .getConnection()
                            .createArrayOf("int4", teaching.grades().toArray()));
            statement.setObject(5, teaching.experience());
            statement.setString(6, teaching.category());
            statement.setObject(7, teaching.lastCourse());
        });
    }
}

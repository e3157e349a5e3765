package ru.vitok.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** People and what they teach. */
@Service
public class Persons {

    private final JdbcClient jdbc;
    private final StaffList staff;
    private final Permissions permissions;

    Persons(JdbcClient jdbc, StaffList staff, Permissions permissions) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.permissions = permissions;
    }

    public Person get(UUID id) {
        return find(List.of(id)).values().stream().findFirst().orElseThrow(Refusal::notFound);
    }

    public Map<UUID, Person> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, full_name, email, position from person where id in (:ids)")
                .param("ids", ids)
                .query((row, _) ->
                        new Person(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    public Optional<String> email(UUID person) {
        return Optional.ofNullable(get(person).email());
    }

    public List<Teaching> teaching(UUID person) {
        return jdbc.sql("select * from teaching where person_id = :person order by subject")
                .param("person", person)
                .query(TeachingRow::read)
                .list();
    }

    /** Everybody who teaches the subject in the municipality. */
    public List<Teaching> teachers(UUID municipality, String subject) {
        return jdbc.sql("""
                select t.* from teaching t join organisation o on o.id = t.organisation_id
                where o.municipality_id = :municipality and t.subject = :subject""")
                .param("municipality", municipality)
                .param("subject", subject)
                .query(TeachingRow::read)
                .list();
    }

    /** Everybody who teaches at the organisation, by name. */
    public List<Person> staff(UUID organisation) {
        return jdbc.sql("""
                select p.id, p.full_name, p.email, p.position from person p
                where exists (select from teaching t where t.person_id = p.id and t.organisation_id = :organisation)
                order by p.full_name collate "ru-x-icu" """)
                .param("organisation", organisation)
                .query((row, _) ->
                        new Person(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** People who hold the role at exactly this organisation. */
    public List<UUID> holders(Role role, UUID organisation) {
        return jdbc.sql(
                        "select distinct person_id from role_grant where role = :role and organisation_id = :organisation")
                .param("role", role.name())
                .param("organisation", organisation)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Transactional
    public UUID add(String name, @Nullable String email, @Nullable String position) {
        if (!permissions.anywhere("account", Action.CREATE) && !permissions.anywhere("teaching", Action.EDIT)) {
            throw new AccessDeniedException("person CREATE");
        }
        var id = UUID.randomUUID();
        jdbc.sql("insert into person (id, full_name, email, position) values (:id, :name, :email, :position)")
                .param("id", id)
                .param("name", name)
                .param("email", email)
                .param("position", position)
                .update();
        return id;
    }

    /** The rows of a staff list: the same name or address at the same school is the same person. */
    @Transactional
    public List<UUID> putTeachers(List<TeacherLine> lines) {
        lines.stream().map(it -> it.teaching().organisation()).distinct().forEach(this::requireTeaching);
        return staff.put(lines);
    }

    @Transactional
    public void teach(UUID person, Teaching teaching) {
        requireTeaching(teaching.organisation());
        jdbc.sql("""
                insert into teaching (person_id, organisation_id, subject, grades, experience, category, last_course)
                values (:person, :organisation, :subject, :grades, :experience, :category, :course)
                on conflict (person_id, organisation_id, subject) do update set grades = excluded.grades,
                  experience = excluded.experience, category = excluded.category, last_course = excluded.last_course""")
                .param("person", person)
                .param("organisation", teaching.organisation())
                .param("subject", teaching.subject())
                .param("grades", teaching.grades().toArray(Integer[]::new))
                .param("experience", teaching.experience())
                .param("category", teaching.category())
                .param("course", teaching.lastCourse())
                .update();
    }

    /** Refuses those who may not say who teaches what at the organisation. */
    public void requireTeaching(UUID organisation) {
        permissions.require("teaching", Action.EDIT, organisation, null);
    }
}

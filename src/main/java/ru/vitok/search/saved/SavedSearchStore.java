package ru.vitok.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.search.EntryType;
import ru.vitok.search.FurtherChoice;
import ru.vitok.search.SearchQuery;

/** Rows of followed searches. */
@Component
class SavedSearchStore {

    private final JdbcClient jdbc;

    SavedSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<SavedSearch> of(UUID person) {
        return jdbc.sql("select * from saved_search where person_id = :person order by created_at desc, id")
                .param("person", person)
                .query(SavedSearchStore::read)
                .list();
    }

    Optional<SavedSearch> find(UUID id) {
        return jdbc.sql("select * from saved_search where id = :id")
                .param("id", id)
                .query(SavedSearchStore::read)
                .optional();
    }

    /** Of people who can sign in. */
    List<UUID> followed() {
        return jdbc.sql("""
                select s.id from saved_search s join account a on a.person_id = s.person_id and not a.disabled
                order by s.person_id, s.id""").query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    void add(SavedSearch search, OffsetDateTime now) {
        var query = search.query();
        jdbc.sql("""
                insert into saved_search
                  (id, person_id, words, types, subjects, grades, skills, statuses, evidence, clubs, years,
                   known, created_at)
                values (:id, :person, :words, :types, :subjects, :grades, :skills, :statuses, :evidence, :clubs, :years,
                   :known, :now)
                on conflict do nothing""")
                .param("id", search.id())
                .param("person", search.person())
                .param("words", query.words())
                .param("types", texts(query.types()))
                .param("subjects", texts(query.subjects()))
                .param("grades", query.grades().stream().sorted().toArray(Integer[]::new))
                .param("skills", texts(query.skills()))
                .param("statuses", texts(query.statuses()))
                .param("evidence", texts(query.further().evidence()))
                .param("clubs", texts(query.further().clubs()))
                .param("years", texts(query.further().years()))
                .param("known", search.known().toArray(UUID[]::new))
                .param("now", now)
                .update();
    }

    void known(UUID id, Set<UUID> finds) {
        jdbc.sql("update saved_search set known = :known where id = :id")
                .param("known", finds.toArray(UUID[]::new))
                .param("id", id)
                .update();
    }

    void remove(UUID id, UUID person) {
        jdbc.sql("delete from saved_search where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person)
                .update();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().toArray(String[]::new);
    }

    private static SavedSearch read(ResultSet row, int number) throws SQLException {
        var query = SearchQuery.of(row.getString("words"))
                .withTypes(SavedSearchStore.<String>set(row, "types").stream()
                        .map(EntryType::valueOf)
                        .collect(Collectors.toSet()))
                .withSubjects(set(row, "subjects"))
                .withGrades(set(row, "grades"))
                .withSkills(set(row, "skills"))
                .withStatuses(set(row, "statuses"))
                .withFurther(new FurtherChoice(set(row, "evidence"), set(row, "clubs"), set(row, "years")));
        return new SavedSearch(
                row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), query, set(row, "known"));
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<T> set(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((T[]) row.getArray(column).getArray()));
    }
}

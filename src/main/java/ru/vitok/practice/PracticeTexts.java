package ru.vitok.practice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of texts. */
@Component
class PracticeTexts {

    private static final String COLUMNS = columns("");
    private static final String SETTINGS =
            Stream.of(COLUMNS.split(", ")).map(it -> it + " = :" + it).collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    PracticeTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID practice, PracticeText text) {
        filled(
                        "insert into practice_text (id, practice_id, " + COLUMNS + ") values (:id, :practice, "
                                + columns(":") + ")",
                        text)
                .param("id", id)
                .param("practice", practice)
                .update();
    }

    void change(UUID id, PracticeText text) {
        filled("update practice_text set " + SETTINGS + " where id = :id", text)
                .param("id", id)
                .update();
    }

    /** One version's text; whether the asking person may see it was asked before. */
    PracticeText version(UUID id, UUID text) {
        return jdbc.sql("select * from practice_text where practice_id = :id and id = :text")
                .param("id", id)
                .param("text", text)
                .query((row, _) -> read(row))
                .single();
    }

    void remove(UUID id) {
        jdbc.sql("delete from practice_text where id = :id").param("id", id).update();
    }

    /** The draft becomes the next of the versions that readers see. */
    void number(UUID id, OffsetDateTime now) {
        jdbc.sql("""
                update practice_text t set shown_from = :now, edition =
                  (select coalesce(max(o.edition), 0) + 1 from practice_text o where o.practice_id = t.practice_id)
                where t.id = :id""").param("id", id).param("now", now).update();
    }

    private JdbcClient.StatementSpec filled(String sql, PracticeText text) {
        var kind = text.kind();
        var spec = jdbc.sql(sql)
                .param("title", text.title())
                .param("summary", text.summary())
                .param("subject", text.subject())
                .param("grades", text.sortedGrades().toArray(Integer[]::new))
                .param("skills", text.skills().stream().sorted().toArray(String[]::new))
                .param("kind", kind == null ? null : kind.name())
                .param("minutes", text.minutes())
                .param("licence", text.licence().strip())
                .param("co_authors", text.coAuthors().strip())
                .param("fields", text.fields().toArray(UUID[]::new));
        for (var section : PracticeSection.values()) {
            spec = spec.param(section.key(), text.section(section));
        }
        return spec;
    }

    static PracticeText read(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var sections = new EnumMap<PracticeSection, String>(PracticeSection.class);
        for (var section : PracticeSection.values()) {
            sections.put(section, row.getString(section.key()));
        }
        return new PracticeText(
                row.getString("title"),
                row.getString("summary"),
                row.getString("subject"),
                set(row.getArray("grades"), Integer[].class),
                set(row.getArray("skills"), String[].class),
                kind == null ? null : PracticeKind.valueOf(kind),
                row.getObject("minutes", Integer.class),
                row.getString("licence"),
                row.getString("co_authors"),
                set(row.getArray("fields"), UUID[].class),
                sections);
    }

    static <T> Set<T> set(Array array, Class<T[]> type) throws SQLException {
        return Set.copyOf(Arrays.asList(type.cast(array.getArray())));
    }

    private static String columns(String before) {
        return Stream.concat(
                        Stream.of(
                                "title",
                                "summary",
                                "subject",
                                "grades",
                                "skills",
                                "kind",
                                "minutes",
                                "licence",
                                "co_authors",
                                "fields"),
                        Arrays.stream(PracticeSection.values()).map(PracticeSection::key))
                .map(it -> before + it)
                .collect(Collectors.joining(", "));
    }
}

package ru.vitok.search;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the table of entries with invented texts. */
record InventedEntries(JdbcClient jdbc, InventedTexts texts, String audience) {

    private static final int BATCH = 1000;
    private static final List<String> SUBJECTS = List.of("Математика", "Русский язык", "История", "Физика");
    private static final List<String> CERTAINTY = List.of("HIGH", "MODERATE", "LOW", "NONE");

    void fill(int documents) {
        for (var from = 0; from < documents; from += BATCH) {
            var size = Math.min(BATCH, documents - from);
            var ids = new UUID[size];
            var columns = new String[3][size];
            for (var i = 0; i < size; i++) {
                ids[i] = UUID.randomUUID();
                columns[0][i] = texts.text(6);
                columns[1][i] = texts.text(18);
                columns[2][i] = texts.text(70);
            }
            insert(ids, columns);
        }
    }

    private void insert(UUID[] ids, String[][] columns) {
        jdbc.sql("""
                insert into search_entry (key, type, object_id, title, summary, text, subject, grades, skills, status,
                  audience, path, happens_on, weight, note, evidence, clubs)
                select 'PRACTICE:' || u.id, 'PRACTICE', u.id, u.title, u.summary, u.text,
                  (cast(:subjects as text[]))[1 + u.n % 4], array[cast(5 + u.n % 5 as int)], array['B' || u.n % 40],
                  'PUBLISHED', array[cast(:audience as text)], '/practices', date '2024-01-01' + cast(u.n % 1000 as int),
                  case when u.n % 10 = 0 then 1.7 else 1 end, 'класс ' || u.n % 11,
                  (cast(:certainty as text[]))[1 + u.n % 4], array['club-' || u.n % 30]
                from unnest(:ids, cast(:titles as text[]), cast(:summaries as text[]), cast(:texts as text[]))
                  with ordinality as u (id, title, summary, text, n)""")
                .param("subjects", SUBJECTS.toArray(String[]::new))
                .param("certainty", CERTAINTY.toArray(String[]::new))
                .param("audience", audience)
                .param("ids", ids)
                .param("titles", columns[0])
                .param("summaries", columns[1])
                .param("texts", columns[2])
                .update();
    }
}

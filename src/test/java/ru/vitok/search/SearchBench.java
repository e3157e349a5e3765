package ru.vitok.search;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.bench.BenchTable;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** A whole page of finds beside Lucene by hand over the same texts; both count all hits. */
@PortalTest
@Tag("bench")
@Tag("search")
class SearchBench {

    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 20_000);
    private static final int BATCH = 1000;
    private static final int QUESTIONS = 200;
    private static final List<String> SUBJECTS = List.of("Математика", "Русский язык", "История", "Физика");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchRebuild rebuild;

    @Autowired
    private Search search;

    @Autowired
    private TestPeople people;

    @Autowired
    private Viewers viewers;

    @Test
    void measure() throws Exception {
        var table = new BenchTable("search");
        var texts = new InventedTexts();
        var person = people.person(Role.TEACHER, people.municipality());
        var tokens = people.as(person, () -> viewers.current().tokens());
        try (var lucene = new RawLucene(Files.createTempDirectory("bench"))) {
            fill(texts, lucene, tokens.iterator().next());
            lucene.open();
            var start = System.nanoTime();
            rebuild.rebuild();
            table.value("documents", DOCUMENTS, "")
                    .value("indexed a second", DOCUMENTS / ((System.nanoTime() - start) / 1e9), "");

            var questions = new ArrayList<String>();
            for (var i = 0; i < QUESTIONS; i++) {
                questions.add(texts.question());
            }
            Asked portal = words ->
                    people.as(person, () -> search.find(SearchQuery.of(words)).total());
            Asked byHand = words -> lucene.page(words, tokens);
            milliseconds(questions, portal);
            milliseconds(questions, byHand);
            report(table, milliseconds(questions, portal), milliseconds(questions, byHand));
        }
    }

    private static void report(BenchTable table, List<Double> portal, List<Double> byHand) throws Exception {
        table.value("page, half of them within", BenchTable.quantile(portal, 0.5), "ms")
                .value("page, 95 of 100 within", BenchTable.quantile(portal, 0.95), "ms")
                .value("Lucene by hand, half of them within", BenchTable.quantile(byHand, 0.5), "ms")
                .value("Lucene by hand, 95 of 100 within", BenchTable.quantile(byHand, 0.95), "ms")
                .ratio("page / by hand, half", BenchTable.quantile(portal, 0.5), BenchTable.quantile(byHand, 0.5))
                .ratio(
                        "page / by hand, 95 of 100",
                        BenchTable.quantile(portal, 0.95),
                        BenchTable.quantile(byHand, 0.95))
                .write();
    }

    private interface Asked {
        long find(String words) throws Exception;
    }

    private static List<Double> milliseconds(List<String> questions, Asked asked) throws Exception {
        var measured = new ArrayList<Double>();
        for (var question : questions) {
            var start = System.nanoTime();
            asked.find(question);
            measured.add((System.nanoTime() - start) / 1e6);
        }
        return measured;
    }

    private void fill(InventedTexts texts, RawLucene lucene, String audience) throws Exception {
        for (var from = 0; from < DOCUMENTS; from += BATCH) {
            var size = Math.min(BATCH, DOCUMENTS - from);
            var ids = new UUID[size];
            var columns = new String[3][size];
            for (var i = 0; i < size; i++) {
                ids[i] = UUID.randomUUID();
                columns[0][i] = texts.text(6);
                columns[1][i] = texts.text(18);
                columns[2][i] = texts.text(70);
                lucene.add(columns[0][i], columns[1][i], columns[2][i], audience, values(i + 1));
            }
            insert(ids, columns, audience);
        }
    }

    private static Map<String, String> values(int n) {
        return Map.of(
                "type",
                "PRACTICE",
                "subject",
                SUBJECTS.get(n % 4),
                "grades",
                String.valueOf(5 + n % 5),
                "skills",
                "B" + n % 40,
                "status",
                "PUBLISHED");
    }

    private void insert(UUID[] ids, String[][] columns, String audience) {
        jdbc.sql("""
                insert into search_entry (key, type, object_id, title, summary, text, subject, grades, skills, status,
                  audience, path, weight)
                select 'PRACTICE:' || u.id, 'PRACTICE', u.id, u.title, u.summary, u.text,
                  (cast(:subjects as text[]))[1 + u.n % 4], array[cast(5 + u.n % 5 as int)], array['B' || u.n % 40],
                  'PUBLISHED', array[cast(:audience as text)], '/practices', 1
                from unnest(:ids, cast(:titles as text[]), cast(:summaries as text[]), cast(:texts as text[]))
                  with ordinality as u (id, title, summary, text, n)""")
                .param("subjects", SUBJECTS.toArray(String[]::new))
                .param("audience", audience)
                .param("ids", ids)
                .param("titles", columns[0])
                .param("summaries", columns[1])
                .param("texts", columns[2])
                .update();
    }
}

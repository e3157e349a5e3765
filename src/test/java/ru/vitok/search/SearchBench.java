package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.bench.BenchTable;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/**
 * A page of finds, ids alone and writing the index, beside Lucene by hand over the same rows. Both sides are asked in
 * turn, each question several times; the middle of its times counts, so that a neighbour on the machine does not.
 */
@PortalTest
@Tag("bench")
@Tag("search")
class SearchBench {

    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 20_000);
    private static final int WARMING = 20_000;
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 5;
    private static final int SUGGESTED = 8;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private SearchRebuild rebuild;

    @Autowired
    private Search search;

    @Autowired
    private TestPeople people;

    @Autowired
    private Viewers viewers;

    private interface Asked {
        Object find(String words) throws Exception;
    }

    @Test
    void measure() throws Exception {
        var table = new BenchTable("search").value("documents", DOCUMENTS, "");
        var texts = new InventedTexts();
        var person = people.person(Role.TEACHER, people.municipality());
        var tokens = people.as(person, () -> viewers.current().tokens());
        new InventedEntries(jdbc, texts, tokens.iterator().next()).fill(DOCUMENTS);
        var folder = Files.createTempDirectory("bench");
        written(table, folder);
        try (var lucene = new RawLucene(folder)) {
            people.as(person, () -> {
                asked(table, texts, lucene, tokens);
                return person;
            });
        }
        table.write();
    }

    private void written(BenchTable table, java.nio.file.Path folder) throws Exception {

        // the dictionary is read and the machine's code is made before either is timed
        RawIndex.write(Files.createTempDirectory("bench"), database, WARMING);
        var portal = seconds(rebuild::rebuild);
        var byHand = seconds(() -> RawIndex.write(folder, database, DOCUMENTS));
        table.value("written a second", DOCUMENTS / portal, "")
                .value("written a second by hand", DOCUMENTS / byHand, "")
                .ratio("written, beside by hand", byHand, portal)
                .write();
    }

    private void asked(BenchTable table, InventedTexts texts, RawLucene lucene, Set<String> tokens) throws Exception {
        var questions = new ArrayList<String>();
        while (questions.size() < QUESTIONS) {
            var question = texts.question();
            if (lucene.page(question, tokens) > 0) {
                questions.add(question);
                assertThat(search.find(SearchQuery.of(question)).total())
                        .as(question)
                        .isEqualTo(lucene.page(question, tokens));
            }
        }
        compare(table, "page", questions, it -> search.find(SearchQuery.of(it)), it -> lucene.page(it, tokens));
        compare(table, "ids", questions, it -> search.ids(SearchQuery.of(it)), it -> lucene.ids(it, tokens));
        var beginnings =
                IntStream.range(0, QUESTIONS).mapToObj(_ -> texts.beginning()).toList();
        var suggested = milliseconds(beginnings, it -> search.suggest(it, SUGGESTED));
        table.value("suggestions, 95 of 100 within", BenchTable.quantile(suggested.getFirst(), 0.95), "ms");
        var quick = milliseconds(beginnings, it -> search.quick(it, SUGGESTED));
        table.value("finds while typing, 95 of 100 within", BenchTable.quantile(quick.getFirst(), 0.95), "ms");
    }

    private static void compare(BenchTable table, String name, List<String> questions, Asked portal, Asked byHand)
            throws Exception {
        var times = milliseconds(questions, portal, byHand);
        for (var share : new double[] {0.5, 0.95}) {
            var ours = BenchTable.quantile(times.getFirst(), share);
            var theirs = BenchTable.quantile(times.getLast(), share);
            var within = name + ", " + Math.round(share * 100) + " of 100 within";
            table.value(within, ours, "ms")
                    .value(within + ", by hand", theirs, "ms")
                    .ratio(within + " / by hand", ours, theirs);
        }
    }

    /** Of each side, for each question the middle of its times; the first round only warms. */
    private static List<List<Double>> milliseconds(List<String> questions, Asked... sides) throws Exception {
        var middles = new ArrayList<List<Double>>();
        var times = new ArrayList<List<List<Double>>>();
        for (var _ : sides) {
            times.add(questions.stream()
                    .map(_ -> (List<Double>) new ArrayList<Double>())
                    .toList());
            middles.add(new ArrayList<>());
        }
        for (var round = 0; round <= ROUNDS; round++) {
            for (var question = 0; question < questions.size(); question++) {
                for (var side = 0; side < sides.length; side++) {
                    var start = System.nanoTime();
                    sides[side].find(questions.get(question));
                    if (round > 0) {
                        times.get(side).get(question).add((System.nanoTime() - start) / 1e6);
                    }
                }
            }
        }
        for (var side = 0; side < sides.length; side++) {
            for (var measured : times.get(side)) {
                Collections.sort(measured);
                middles.get(side).add(measured.get(ROUNDS / 2));
            }
        }
        return middles;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}

package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/**
 * Runs the rules over a municipality. A field found again keeps its identity: a candidate takes the new figures, a
 * confirmed one keeps its own and shows that later data differ, also where by these it would be found no more; a candidate
 * no longer found goes.
 */
@Component
class Collector {

    private static final int PORTION = 100;

    private final TestSource source;
    private final FieldStore fields;
    private final FieldWriter writer;
    private final Viewers viewers;
    private final JdbcClient jdbc;

    Collector(TestSource source, FieldStore fields, FieldWriter writer, Viewers viewers, JdbcClient jdbc) {
        this.source = source;
        this.fields = fields;
        this.writer = writer;
        this.viewers = viewers;
        this.jdbc = jdbc;
    }

    /** Hears how many findings are stored, and of how many. */
    interface Progress {
        void at(int done, int total);
    }

    /** How many fields the municipality has after it. */
    @Transactional
    int collect(UUID municipality, Progress progress) {
        return viewers.asSystem(() -> {
            // two runs at once would both insert the same field
            jdbc.sql("select pg_advisory_xact_lock(hashtext(:key))")
                    .param("key", "problem-fields " + municipality)
                    .query((row, _) -> 0)
                    .list();
            var tests = source.tests(municipality);
            var findings = FieldRules.find(tests.stream().map(SourcedTest::data).toList());
            var known = new KnownFields(fields.ofMunicipality(municipality));
            var run = new FieldRun(tests, findings);
            for (int from = 0; from < findings.size(); from += PORTION) {
                int to = Math.min(from + PORTION, findings.size());
                writer.store(
                        municipality,
                        findings.subList(from, to).stream()
                                .map(it -> new WantedField(it, known.take(it).orElse(null)))
                                .toList(),
                        run);
                progress.at(to, findings.size());
            }
            var left = known.left().stream()
                    .collect(Collectors.partitioningBy(it -> it.status() == ProblemFieldStatus.CANDIDATE));
            writer.withdraw(left.getOrDefault(true, List.of()));
            var settled = left.getOrDefault(false, List.of());
            writer.forget(settled);
            writer.store(municipality, LaterFigures.of(settled, tests), run);
            return findings.size();
        });
    }
}

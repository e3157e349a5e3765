package ru.vitok.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in the codifiers of content/curriculum when the portal starts. A file that changed replaces its former edition; one
 * whose tasks do not add up is left out and named in the log.
 */
@Component
class ShippedEditions implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedEditions.class);
    private static final String FILES = "classpath:content/curriculum/*.csv";

    private final TestForms forms;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    ShippedEditions(TestForms forms, JdbcClient jdbc, TransactionTemplate transactions) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record File(String name, String text) {

        /** Another text is another source. */
        UUID source() {
            return UUID.nameUUIDFromBytes((name + "\n" + text).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : files()) {
            var edition = EditionText.read(file.name(), file.text());
            if (edition.addsUp()) {
                transactions.executeWithoutResult(_ -> bring(edition, file.source()));
            } else {
                LOG.error("{} is left out: its tasks or boundaries do not add up", file.name());
            }
        }
    }

    static List<Edition> read() throws IOException {
        return files().stream()
                .map(it -> EditionText.read(it.name(), it.text()))
                .toList();
    }

    private static List<File> files() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                .map(it -> {
                    try {
                        return new File(
                                Objects.requireNonNull(it.getFilename()),
                                it.getContentAsString(StandardCharsets.UTF_8));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .sorted(Comparator.comparing(File::name))
                .toList();
    }

    private void bring(Edition edition, UUID source) {
        // two nodes that start at once would both bring it
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "curriculum " + edition.file())
                .query((_, _) -> 0)
                .list();
        var there = jdbc.sql("select source from test_form where file = :file")
                .param("file", edition.file())
                .query(UUID.class)
                .list();
        if (!there.equals(List.of(source))) {
            jdbc.sql("delete from test_form where file = :file")
                    .param("file", edition.file())
                    .update();
            forms.add(
                    edition.form(),
                    new TestForms.Kept(
                            null, source, edition.fromYear(), edition.toYear(), edition.max(), edition.file(), null));
        }
    }
}

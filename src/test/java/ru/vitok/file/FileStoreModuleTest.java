package ru.vitok.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vitok.PortalTest;
import ru.vitok.kernel.Refusal;

@PortalTest
class FileStoreModuleTest {

    @Autowired
    FileStore files;

    @Autowired
    FileRows rows;

    @Autowired
    Clock clock;

    @Value("${vitok.data}")
    Path data;

    @Test
    void whatIsPutIsReadBack() throws IOException {
        var id = put("Отчёт.txt", "содержание отчёта", null);

        assertThat(read(id)).isEqualTo("содержание отчёта");
        assertThat(files.describe(id).name()).isEqualTo("Отчёт.txt");
        assertThat(files.describe(id).size()).isEqualTo(33);
    }

    @Test
    void theSameContentIsKeptOnceAndGoesWithItsLastFile() throws IOException {
        var content = "одно и то же " + UUID.randomUUID();
        var first = put("первый.txt", content, null);
        var second = put("второй.txt", content, null);
        var sha256 = files.describe(first).sha256();
        assertThat(files.describe(second).sha256()).isEqualTo(sha256);

        files.delete(first);
        assertThat(read(second)).isEqualTo(content);
        assertThat(place(sha256)).exists();

        files.delete(second);
        assertThat(place(sha256)).doesNotExist();
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() throws IOException {
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 'x';
                }
                throw new IOException("broken off");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> files.put("обрыв.txt", "text/plain", broken, null));
        try (var waiting = Files.list(data.resolve("files/incoming"))) {
            assertThat(waiting).isEmpty();
        }
    }

    @Test
    void aFileWhoseTimeIsOverIsPurgedAndAnotherStays() {
        var now = clock.instant();
        var over = put("старый.txt", "старый " + UUID.randomUUID(), now.minus(Duration.ofHours(1)));
        var stays = put("новый.txt", "новый " + UUID.randomUUID(), now.plus(Duration.ofDays(1)));

        FilePurge.purge(rows, files, clock);

        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> files.describe(over));
        assertThat(files.describe(stays).name()).isEqualTo("новый.txt");
    }

    @Test
    void asvs_5_2_4_onePersonAndOneOrganisationKeepNoMoreThanTheirs() {
        var place = UUID.randomUUID();
        var quota = new FileQuota(rows, 1 << 20, 3L << 30);
        quota.require(null, place, 3L << 30);
        files.put("десять.txt", "text/plain", new ByteArrayInputStream(new byte[10]), null, place);

        quota.require(null, place, (3L << 30) - 10);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> quota.require(null, place, (3L << 30) - 9))
                .returns("file.refusal.organisation-quota", Refusal::key)
                .satisfies(it -> assertThat(it.arguments()).containsExactly(3L));
        quota.require(null, UUID.randomUUID(), 3L << 30);
        quota.require("nobody yet", null, 1 << 20);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> quota.require("nobody yet", null, (1 << 20) + 1))
                .returns("file.refusal.quota", Refusal::key);
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> files.open(new FileId(UUID.randomUUID())));
    }

    private FileId put(String name, String content, Instant deleteAfter) {
        return files.put(
                name, "text/plain", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), deleteAfter);
    }

    private String read(FileId id) throws IOException {
        try (var content = files.open(id)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path place(String sha256) {
        return data.resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}

package ru.vitok.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import ru.vitok.PortalTest;
import ru.vitok.kernel.Refusal;

@PortalTest
class UploadRateTest {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private final String me = "me-" + UUID.randomUUID();

    @Test
    void afterSoManyFilesTheNextWaitsUntilTheFirstIsAnHourOld() {
        bring("10:00", 1);
        bring("10:20", 1);
        bring("10:40", 1);

        var refused = catchThrowableOfType(Refusal.Later.class, () -> bring("10:45", 1));

        assertThat(refused.key()).isEqualTo("file.refusal.hourly");
        assertThat(refused.arguments()).containsExactly("a.pdf", 3, 10L, 15L);
        assertThat(refused.seconds()).isEqualTo(15 * 60);
        bring("11:00", 1);
        assertThatExceptionOfType(Refusal.Later.class).isThrownBy(() -> bring("11:19", 1));
    }

    @Test
    void soManyMegabytesAreTheOtherLimit() {
        bring("10:00", 6 * MEGABYTE);
        bring("10:30", 4 * MEGABYTE);

        var refused = catchThrowableOfType(Refusal.Later.class, () -> bring("10:40", 1));

        assertThat(refused.arguments()[3]).isEqualTo(20L);
        bring("11:00", 6 * MEGABYTE);
    }

    @Test
    void othersAreNotHeldUpAndARefusedFileIsNotCounted() {
        bring("10:00", 10 * MEGABYTE);
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(Refusal.Later.class).isThrownBy(() -> bring("10:59", 1));
        }
        bring("other-" + me, "10:59", 1);

        bring("11:00", 10 * MEGABYTE);
    }

    @Test
    void aFileThatWouldTakeTheLastTenthOfTheDiskIsRefused() throws Exception {
        var disk = Files.getFileStore(Path.of("."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DiskRoom.require(disk, disk.getUsableSpace() - disk.getTotalSpace() / 20))
                .extracting(Refusal::key)
                .isEqualTo("file.refusal.disk-full");
    }

    private void bring(String at, long size) {
        bring(me, at, size);
    }

    private void bring(String owner, String at, long size) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T" + at + ":00Z"), ZoneOffset.UTC);
        var rate = new UploadRate(jdbc, clock, 3, 10);
        transactions.executeWithoutResult(_ -> rate.admit(owner, "a.pdf", size));
    }
}

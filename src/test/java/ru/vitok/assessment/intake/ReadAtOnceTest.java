package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.intake.guard.Limits;

/** What is read on from the first look at a file is what a reading of its own finds in it. */
class ReadAtOnceTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void bothReadingsFindTheSame() throws IOException {
        int longer = 0;
        for (var file : municipality()) {
            var look =
                    reader.look(file, Pseudonyms.passing(), BytesAhead.some()).getFirst();
            if (look.stored() == file) {
                var atOnce = Objects.requireNonNull(look.read());
                var later = reader.readGuarded(file);
                assertThat(atOnce.form()).isEqualTo(later.form());
                assertThat(atOnce.heading()).isEqualTo(later.heading());
                assertThat(atOnce.problems()).isEqualTo(later.problems());
                assertThat(atOnce.rows()).isEqualTo(later.rows());
                assertThat(atOnce.fingerprint()).isEqualTo(later.fingerprint());
                longer += atOnce.rows() > 60 ? 1 : 0;
            }
        }
        assertThat(longer).isGreaterThan(50);
    }

    @Test
    void aLargeUploadIsReadAfterwards() throws IOException {
        var ahead = BytesAhead.some();
        int left = 8 << 20;
        for (int round = 0; round < 3; round++) {
            for (var file : municipality()) {
                var look = reader.look(file, Pseudonyms.passing(), ahead).getFirst();
                if (look.stored() == file) {
                    assertThat(look.read() != null).isEqualTo(file.length <= left);
                    left -= file.length <= left ? file.length : 0;
                }
            }
        }
        assertThat(left).isLessThan(100_000);
    }

    private static List<byte[]> municipality() throws IOException {
        var files = new ArrayList<byte[]>();
        try (var resource =
                        Objects.requireNonNull(ReadAtOnceTest.class.getResourceAsStream("/intake/prirechensky.zip"));
                var zip = new ZipInputStream(new ByteArrayInputStream(resource.readAllBytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(zip.readAllBytes());
                }
            }
        }
        return files;
    }
}

package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.guard.Limits;

/** Some programs write workbooks without the part of styles. */
class WithoutStylesTest {

    @Test
    void theTableIsReadAllTheSame() throws IOException {
        var reader = new ReportReader(Limits.STANDARD);
        var whole = Table.of("tasks.xlsx").xlsx();

        var read = reader.read(withoutStyles(whole));

        assertThat(read.form()).isEqualTo(ReportForm.VPR_TASKS);
        assertThat(read.fingerprint()).isEqualTo(reader.read(whole).fingerprint());
    }

    private static byte[] withoutStyles(byte[] workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                if (!entry.getName().endsWith("styles.xml")) {
                    var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(text.replaceAll("<(Override|Relationship) [^>]*styles\\.xml\"[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return out.toByteArray();
    }
}

package ru.vitok;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import ru.vitok.SampleMunicipality.Sample;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Role;

/** The municipality of the samples as one that gets reports alone: without works, and with schools of other codes. */
@Component
public class ReportedMunicipality {

    /** Stands in the place of «edu9901» in codes of schools. */
    public static final String CODES = "edu9971";

    private final TestPeople people;
    private final SampleMunicipality samples;
    private Sample sample;

    ReportedMunicipality(TestPeople people, SampleMunicipality samples) {
        this.people = people;
        this.samples = samples;
    }

    public synchronized Sample get() {
        if (sample == null) {
            var region = people.add(OrganisationKind.REGION, "reg97", "Светлогорская область", null);
            var here =
                    people.add(OrganisationKind.MUNICIPALITY, "reg97_m001", "Приреченский муниципальный округ", region);
            var analyst = people.person(Role.ANALYST, here);
            sample = new Sample(here, analyst, samples.take(analyst, "reports.zip", archive()));
        }
        return sample;
    }

    /** The archive of the samples without «Индивидуальные результаты». */
    public static byte[] archive() {
        return rewritten(SampleMunicipality.resource("prirechensky.zip"), true);
    }

    private static byte[] rewritten(byte[] archive, boolean outer) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && !entry.getName().contains("/Ф1_")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content(entry.getName(), in.readAllBytes(), outer));
                    out.closeEntry();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes, boolean outer) {
        if (outer && name.endsWith(".xlsx")) {
            return rewritten(bytes, false);
        }
        return name.endsWith(".xml") || name.endsWith(".csv")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replace("edu9901", CODES)
                        .replace("reg99_m001", "reg97_m001")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}

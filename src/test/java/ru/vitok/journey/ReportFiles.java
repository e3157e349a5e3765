package ru.vitok.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.vitok.assessment.intake.Table;
import ru.vitok.people.Organisation;

/** Reports of a municipality as an analyst has them: some right, one with a wrong score, one that is no report. */
final class ReportFiles {

    private static final int WRONG_ROW = 12;
    private static final int FIRST_TASK = 6;

    private final Organisation municipality;
    private final String prefix;

    ReportFiles(Organisation municipality) {
        this.municipality = municipality;
        prefix = municipality.code().replaceAll(".*m", "").concat("000").substring(0, 4);
    }

    byte[] archive() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "школы.xlsx", schools());
            put(zip, "задания.xlsx", tasks());
            put(
                    zip,
                    "работы.xlsx",
                    report("individual.xlsx").set(WRONG_ROW, FIRST_TASK, "7").xlsx());
            put(zip, "заметки.md", "# не отчёт".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    byte[] schools() {
        return report("schools.xlsx").xlsx();
    }

    byte[] tasks() {
        return report("tasks.xlsx").xlsx();
    }

    /** The sample's schools under codes of this municipality. */
    private Table report(String name) {
        return Table.of(name)
                .each(it -> it.replace("edu9901", "edu" + prefix)
                        .replace("Приреченский муниципальный округ", municipality.name())
                        .replaceFirst("^99(1\\d\\d)$", prefix + "$1"));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }
}

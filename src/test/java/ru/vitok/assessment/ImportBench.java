package ru.vitok.assessment;

import java.io.ByteArrayInputStream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.bench.BenchTable;

/** The invented municipality, from the upload to the confirmed results, beside reading the same cells and doing nothing. */
@PortalTest
@Tag("bench")
@Tag("import")
class ImportBench {

    @Autowired
    private SampleMunicipality samples;

    @Autowired
    private TestPeople people;

    @Autowired
    private Intake intake;

    @Test
    void measure() throws Exception {
        var archive = SampleMunicipality.resource("prirechensky.zip");
        var table = new BenchTable("import");
        readCells(archive);
        var start = System.nanoTime();
        var cells = readCells(archive);
        var reading = seconds(start);

        // the first import warms up and is taken back
        var sample = samples.get();
        people.as(sample.analyst(), () -> intake.revert(sample.importId()));
        start = System.nanoTime();
        var id = samples.upload(sample.analyst(), "again.zip", archive);
        var detecting = seconds(start);
        people.as(sample.analyst(), () -> intake.confirm(id));
        while (samples.status(sample.analyst(), id).running()) {
            Thread.sleep(20);
        }
        var whole = seconds(start);
        var rows = people.as(sample.analyst(), () -> intake.preview(id)).files().stream()
                .mapToLong(ImportedFile::rows)
                .sum();

        table.value("rows", rows, "")
                .value("cells", cells, "")
                .value("raw reading of the same files", reading, "s")
                .value("import until the preview", detecting, "s")
                .value("import until it is confirmed", whole, "s")
                .value("rows a second", rows / whole, "")
                .ratio("import / raw reading", whole, reading)
                .write();
    }

    private static long readCells(byte[] archive) throws Exception {
        long cells = 0;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".xlsx")) {
                    cells += cells(entries.readAllBytes());
                }
            }
        }
        return cells;
    }

    private static long cells(byte[] file) throws Exception {
        long cells = 0;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    cells += rows.mapToLong(row -> row.stream()
                                    .filter(cell ->
                                            cell != null && !cell.getText().isEmpty())
                                    .count())
                            .sum();
                }
            }
        }
        return cells;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

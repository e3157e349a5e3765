package ru.vitok.assessment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads every cell of every workbook in an archive and does nothing with it. */
final class RawReading {

    private RawReading() {}

    static long cells(byte[] archive) throws IOException {
        long cells = 0;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".xlsx")) {
                    cells += inWorkbook(entries.readAllBytes());
                }
            }
        }
        return cells;
    }

    private static long inWorkbook(byte[] file) throws IOException {
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
}

package ru.vitok.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** About five thousand works of the invented municipality: two subjects and two years, so that fields are found. */
final class FileSet {

    private static final String WANTED = "(Школы|Спецификация_заданий)\\.xlsx"
            + "|(2025|2026)/Математика 6 класс/.*|(2025|2026)/Русский язык 6 класс/.*|2026/Математика 7 класс/.*";

    private FileSet() {}

    static byte[] archive() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(
                        new ByteArrayInputStream(ru.vitok.SampleMunicipality.resource("prirechensky.zip")),
                        StandardCharsets.UTF_8);
                var to = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.isDirectory() && entry.getName().matches(WANTED)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                    to.closeEntry();
                }
            }
        }
        return packed.toByteArray();
    }
}

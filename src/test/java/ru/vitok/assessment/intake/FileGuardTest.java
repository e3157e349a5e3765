package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.guard.FileGuard;
import ru.vitok.assessment.intake.guard.FileKind;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.guard.Unpacking;

class FileGuardTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void refusesWhatIsNotATable() throws IOException {
        assertThat(code(new byte[0])).isEqualTo(ProblemCode.EMPTY_FILE);
        assertThat(code("<html><table><tr><td>ОО</td></tr></table></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ProblemCode.HTML_NOT_TABLE);
        assertThat(code("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8))).isEqualTo(ProblemCode.NOT_A_TABLE);
        assertThat(code(new byte[] {1, 2, 3, 4, 5, 6, 7})).isEqualTo(ProblemCode.NOT_A_TABLE);
        assertThat(code(zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes("<x/>")))))
                .isEqualTo(ProblemCode.NOT_A_TABLE);
        assertThat(code("просто текст\nбез таблицы".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ProblemCode.UNKNOWN_FORM);
    }

    @Test
    void refusesATruncatedWorkbook() {
        var whole = Table.bytes("individual.xlsx");

        assertThat(code(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(ProblemCode.DAMAGED);
    }

    @Test
    void refusesAPasswordProtectedWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[100]), "EncryptedPackage");
            container.writeFilesystem(out);
        }

        assertThat(code(out.toByteArray())).isEqualTo(ProblemCode.PASSWORD_PROTECTED);
    }

    @Test
    void refusesMacros() throws IOException {
        assertThat(code(zip(Map.of(
                        "[Content_Types].xml", bytes("<Types/>"),
                        "xl/workbook.xml", bytes("<workbook/>"),
                        "xl/vbaProject.bin", new byte[10]))))
                .isEqualTo(ProblemCode.MACROS);
    }

    @Test
    void stopsABombBeforeItIsUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zeros(zip, 300);
        }
        long start = System.nanoTime();

        assertThat(code(out.toByteArray())).isEqualTo(ProblemCode.TOO_COMPRESSED);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void countsRowsColumnsAndEntries() throws IOException {
        var wide = new Table();
        wide.insertRow(1, new String[600]);
        wide.rows.getFirst().replaceAll(it -> "x");
        assertThat(code(wide.xlsx())).isEqualTo(ProblemCode.TOO_MANY_COLUMNS);

        var many = new TreeMap<String, byte[]>();
        for (int i = 0; i < 2001; i++) {
            many.put(i + ".xlsx", new byte[1]);
        }
        assertThat(unpackingCode(zip(many))).isEqualTo(ProblemCode.TOO_MANY_ENTRIES);

        var rows = "ОО;Муниципалитет\n" + "1;2\n".repeat(200_001);
        assertThat(code(rows.replace("ОО;Муниципалитет", "Логин ОО;Название ОО;Муниципалитет")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ProblemCode.TOO_MANY_ROWS);
    }

    @Test
    void refusesArchivesThatEscapeOrNestOrAreEmpty() throws IOException {
        assertThat(unpackingCode(zip(Map.of("../../etc/x.xlsx", new byte[1])))).isEqualTo(ProblemCode.UNSAFE_PATH);
        assertThat(unpackingCode(zip(Map.of("C:\\x.xlsx", new byte[1])))).isEqualTo(ProblemCode.UNSAFE_PATH);
        assertThat(unpackingCode(zip(Map.of("папка/", new byte[0])))).isEqualTo(ProblemCode.EMPTY_ARCHIVE);
        assertThat(code(zip(Map.of("a.csv", bytes("1;2"))))).isEqualTo(ProblemCode.NESTED_ARCHIVE);
    }

    @Test
    void readsNamesOfDosAndOfUnicodeArchives() throws IOException {
        for (var charset : new Charset[] {Charset.forName("IBM866"), StandardCharsets.UTF_8}) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out, charset)) {
                zip.putNextEntry(new ZipEntry("2026/Ф1_Индивидуальные.xlsx"));
                zip.write(Table.bytes("individual.xlsx"));
            }
            var files = new Unpacking(Limits.STANDARD).each(out.toByteArray(), it -> it);

            assertThat(new FileGuard(Limits.STANDARD).check(out.toByteArray())).isEqualTo(FileKind.ARCHIVE);
            assertThat(files).hasSize(1);
            assertThat(files.getFirst().name()).isEqualTo("2026/Ф1_Индивидуальные.xlsx");
            assertThat(reader.read(files.getFirst().bytes()).form()).isEqualTo(ReportForm.VPR_INDIVIDUAL);
        }
    }

    @Test
    void readsTheOldBinaryFormat() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("МА 6");
            var rows = Table.of("tasks.xlsx").rows;
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            workbook.write(out);
        }

        var read = reader.read(out.toByteArray());

        assertThat(read.form()).isEqualTo(ReportForm.VPR_TASKS);
        assertThat(read.content().participants()).isEqualTo(1092);
    }

    private ProblemCode code(byte[] bytes) {
        return reader.read(bytes).problems().getFirst().code();
    }

    private static ProblemCode unpackingCode(byte[] bytes) {
        var problem = new AtomicReference<ProblemCode>();
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> new Unpacking(Limits.STANDARD).each(bytes, it -> it))
                .satisfies(it -> problem.set(it.problem().code()));
        return problem.get();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        var block = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}

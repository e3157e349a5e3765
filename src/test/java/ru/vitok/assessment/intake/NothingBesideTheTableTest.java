package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.guard.Limits;

/** A workbook is kept as it came only if it holds nothing beside its table: what is never read may name anybody. */
class NothingBesideTheTableTest {

    private static final String CHILD = "Мышкина Пелагея";

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void aPlainWorkbookIsKeptAsItCame() {
        var bytes = table().xlsx();

        assertThat(reader.look(bytes).getFirst().stored()).isEqualTo(bytes);
    }

    @Test
    void remarksOnCellsAreNotKept() {
        keepsNoChild(table().part("xl/comments1.xml", "<comments><text>" + CHILD + "</text></comments>")
                .xlsx());
    }

    @Test
    void theCopyThatAPivotTableKeepsOfItsSourceIsNotKept() {
        keepsNoChild(table().part("xl/pivotCache/pivotCacheRecords1.xml", "<r><s v=\"" + CHILD + "\"/></r>")
                .xlsx());
    }

    @Test
    void aSheetThatTheWorkbookDoesNotNameIsNotKept() {
        keepsNoChild(table().part("xl/worksheets/sheet2.xml", "<worksheet><t>" + CHILD + "</t></worksheet>")
                .xlsx());
    }

    @Test
    void remarksInTheOldFormatAreNotKept() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("МА 6");
            String[][] rows = {
                {"Индивидуальные результаты"},
                {"ВПР 2026 Математика 6 класс"},
                {"ОО", "Код участника", "1 (1б)", "2 (1б)", "Первичный балл", "Отметка"},
                {"edu990001", "60001", "1", "1", "2", "5"}
            };
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
                            .createCell(c)
                            .setCellValue(rows[r][c]);
                }
            }
            var remark = sheet.createDrawingPatriarch()
                    .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 3, (short) 3, 5));
            remark.setString(new HSSFRichTextString(CHILD));
            sheet.getRow(3).getCell(1).setCellComment(remark);
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }

        keepsNoChild(out.toByteArray());
    }

    /** What is kept is still the table. */
    private void keepsNoChild(byte[] bytes) {
        var look = reader.look(bytes).getFirst();
        var stored = look.stored();

        assertThat(look.form()).isEqualTo(ReportForm.VPR_INDIVIDUAL);
        assertThat(unpacked(bytes)).contains(CHILD);
        assertThat(unpacked(stored)).doesNotContain(CHILD);
        assertThat(reader.readGuarded(stored).content().participants()).isOne();
    }

    private static RawWorkbook table() {
        return new RawWorkbook()
                .row("Индивидуальные результаты")
                .row("ВПР 2026 Математика 6 класс")
                .row("ОО", "Код участника", "1 (1б)", "2 (1б)", "Первичный балл", "Отметка")
                .row("edu990001", "60001", "1", "1", "2", "5");
    }

    private static String unpacked(byte[] bytes) {
        if (bytes[0] != 'P') {
            return new String(bytes, StandardCharsets.UTF_8)
                    + new String(bytes, StandardCharsets.UTF_16LE)
                    + new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        }
        var text = new StringBuilder();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}

package ru.vitok.assessment.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** Tables bound together into one file. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(Table... tables) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            for (int i = 0; i < tables.length; i++) {
                var sheet = workbook.newWorksheet("Лист" + (i + 1));
                for (int r = 0; r < tables[i].rows.size(); r++) {
                    for (int c = 0; c < tables[i].rows.get(r).size(); c++) {
                        sheet.value(r, c, tables[i].rows.get(r).get(c));
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}

package ru.vitok.uikit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** A workbook that the portal writes: one way to begin and to end it. */
public final class WrittenBook {

    private WrittenBook() {}

    /** What stands in it. */
    public interface Sheets {
        void write(Workbook book) throws IOException;
    }

    public static byte[] of(Sheets sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Vitok", "1.0")) {
            sheets.write(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

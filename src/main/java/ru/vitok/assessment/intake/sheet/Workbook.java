package ru.vitok.assessment.intake.sheet;

import java.io.Closeable;
import java.util.List;
import ru.vitok.assessment.intake.guard.FileKind;
import ru.vitok.assessment.intake.guard.Limits;

/** The tables of a file, each readable as often as needed. */
public interface Workbook extends Closeable {

    List<Sheet> sheets();

    /** Whether these sheets are all there is: hidden ones, remarks, pictures are not read, but they are in the bytes. */
    boolean nothingBeside();

    @Override
    void close();

    static Workbook open(byte[] bytes, FileKind kind, Limits limits) {
        return switch (kind) {
            case XLSX -> new XlsxWorkbook(bytes, limits);
            case XLS -> new XlsWorkbook(bytes, limits);
            case CSV -> new CsvWorkbook(bytes, limits);
            case ARCHIVE -> throw new IllegalArgumentException("an archive has no sheets");
        };
    }
}

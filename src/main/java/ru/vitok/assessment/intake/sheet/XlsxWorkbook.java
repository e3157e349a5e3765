package ru.vitok.assessment.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.guard.Parts;

/** Streams an xlsx row by row; hidden sheets are not data. */
final class XlsxWorkbook implements Workbook {

    private final byte[] bytes;
    private final ReadableWorkbook workbook;
    private final Limits limits;
    private final List<XlsxSheet> sheets = new ArrayList<>();

    XlsxWorkbook(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.workbook = open(bytes);
        this.limits = limits;
    }

    /** Some programs write no part of styles: then numbers are read without their formats. */
    private static ReadableWorkbook open(byte[] bytes) {
        try {
            return open(bytes, true);
        } catch (IOException | RuntimeException perhapsWithoutStyles) {
            try {
                return open(bytes, false);
            } catch (IOException | RuntimeException broken) {
                throw new UnreadableFile(ProblemCode.DAMAGED, broken);
            }
        }
    }

    private static ReadableWorkbook open(byte[] bytes, boolean formats) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(formats, true));
    }

    @Override
    public List<Sheet> sheets() {
        if (workbook.getSheets().count() > limits.sheets()) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_SHEETS, limits.sheets());
        }
        return workbook.getSheets()
                .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                .<Sheet>map(this::opened)
                .toList();
    }

    private XlsxSheet opened(org.dhatim.fastexcel.reader.Sheet sheet) {
        var opened = new XlsxSheet(sheet, limits);
        sheets.add(opened);
        return opened;
    }

    @Override
    public boolean nothingBeside() {
        return workbook.getSheets().allMatch(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                && Parts.onlySheets(bytes, workbook.getSheets().count());
    }

    @Override
    public void close() {
        sheets.forEach(XlsxSheet::close);
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }
}

package ru.vitok.assessment.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.guard.Limits;

/** A sheet of an xlsx. Whoever reads it after its first rows goes on where they end: they are not unpacked again. */
final class XlsxSheet implements Sheet, AutoCloseable {

    private final org.dhatim.fastexcel.reader.Sheet sheet;
    private final Limits limits;
    private List<SheetRow> begun = List.of();
    private @Nullable XlsxRows rest;

    XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public List<SheetRow> head(int rows) {
        close();
        var head = new ArrayList<SheetRow>();
        var opened = new XlsxRows(sheet, limits);
        rest = opened;
        opened.read(row -> {
            head.add(row);
            return head.size() < rows;
        });
        begun = head;
        return head;
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        var known = begun;
        try (var rows = rest == null ? new XlsxRows(sheet, limits) : rest) {
            begun = List.of();
            rest = null;
            for (var row : known) {
                if (!reader.test(row)) {
                    return;
                }
            }
            rows.read(reader);
        }
    }

    @Override
    public void close() {
        begun = List.of();
        if (rest != null) {
            rest.close();
            rest = null;
        }
    }
}

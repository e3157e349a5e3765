package ru.vitok.assessment.intake.sheet;

import java.util.List;
import java.util.function.Predicate;

/** A sheet whose first rows were looked at: if they were all it has, which is so for most, they are not read again. */
public final class RememberedSheet implements Sheet {

    private Sheet sheet;

    public RememberedSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public List<SheetRow> head(int rows) {
        var head = sheet.head(rows);
        if (head.size() < rows) {
            sheet = new KnownSheet(sheet.name(), head);
        }
        return head;
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        sheet.read(reader);
    }
}

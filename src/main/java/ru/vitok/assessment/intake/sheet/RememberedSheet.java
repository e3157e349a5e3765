package ru.vitok.assessment.intake.sheet;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A sheet whose first rows were looked at: if they were all it has, which is so for most, they are not read again. */
public final class RememberedSheet implements Sheet {

    private final Sheet sheet;
    private @Nullable List<SheetRow> all;

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
            all = head;
        }
        return head;
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        var known = all;
        if (known == null) {
            sheet.read(reader);
            return;
        }
        for (var row : known) {
            if (!reader.test(row)) {
                return;
            }
        }
    }
}

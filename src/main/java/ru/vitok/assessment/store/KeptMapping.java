package ru.vitok.assessment.store;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.MappedFile;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.form.FileNameHeading;

/**
 * What a person said of the columns of a file, or of an earlier file of the same head.
 *
 * @param remembered it was said of an earlier one: the work may be another
 */
public record KeptMapping(ColumnMapping mapping, boolean remembered) {

    /** An earlier file's work holds only where this file and its name tell of none. */
    public ReadFile read(byte[] bytes, String fileName) {
        var file = new MappedFile(bytes);
        var table = file.table();
        if (!remembered || table == null) {
            return file.read(mapping, false);
        }
        var told = FileNameHeading.of(table.guess().heading(), fileName);
        var whole = filled(told, mapping.heading());
        return file.read(mapping.about(whole).below(table.lastRow()), !told.namesSlice());
    }

    private static Heading filled(Heading told, Heading before) {
        return new Heading(
                first(told.procedure(), before.procedure()),
                first(told.subject(), before.subject()),
                first(told.grade(), before.grade()),
                first(told.year(), before.year()),
                told.maxPrimary(),
                told.date());
    }

    private static <T> @Nullable T first(@Nullable T told, @Nullable T before) {
        return told == null ? before : told;
    }
}

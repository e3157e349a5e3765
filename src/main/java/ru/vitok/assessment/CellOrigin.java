package ru.vitok.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a number comes from: the confirmed files behind it. */
public record CellOrigin(List<SourceFile> files) {

    /**
     * A confirmed file with the number of its rows that stand behind the number.
     *
     * @param rows how many, with the first and the last of them; null where the number is withheld, since they would tell it
     * @param edition which word of an exam it is: INITIAL, APPEAL, RESERVE, SEPTEMBER; null for other work
     * @param preliminary a school's own data, until the final ones come
     */
    public record SourceFile(
            String name,
            @Nullable Integer rows,
            @Nullable Integer firstRow,
            @Nullable Integer lastRow,
            Instant confirmedAt,
            @Nullable String edition,
            boolean preliminary) {

        private SourceFile withoutRows() {
            return new SourceFile(name, null, null, null, confirmedAt, edition, preliminary);
        }
    }

    CellOrigin withoutRows() {
        return new CellOrigin(files.stream().map(SourceFile::withoutRows).toList());
    }
}

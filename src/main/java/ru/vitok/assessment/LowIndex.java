package ru.vitok.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Organisation;

/** What the region says of a school's low results, the newest year first. */
public record LowIndex(Organisation school, List<Year> years) {

    /**
     * @param value the index; null where the list gives none
     * @param listed whether the school stands in the region's list; null where the file does not say
     */
    public record Year(
            int year, @Nullable Double value, @Nullable Boolean listed) {}

    /** From the index before to the last one; null with fewer than two. */
    public @Nullable Double change() {
        var values = years.stream().map(Year::value).filter(it -> it != null).toList();
        return values.size() < 2 ? null : values.get(0) - values.get(1);
    }
}

package ru.vitok.assessment.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the works of an upload sum up to, slice by slice; it holds where a slice has no other works. */
public final class FreshSums {

    private final UUID upload;
    private final Map<UUID, SumRows> slices = new HashMap<>();

    private FreshSums(UUID upload) {
        this.upload = upload;
    }

    /** Asks nobody: it may be counted while the database takes the works. */
    public static FreshSums of(FreshWorks works, Collection<SliceRow> slices) {
        var sums = new FreshSums(works.upload());
        for (var slice : slices) {
            var own = works.of(slice.id());
            if (!own.isEmpty()) {
                var counting = new Counting(List.of(slice));
                own.forEach(counting::add);
                counting.end();
                sums.slices.put(slice.id(), counting.rows());
            }
        }
        return sums;
    }

    UUID upload() {
        return upload;
    }

    Set<UUID> slices() {
        return slices.keySet();
    }

    SumRows of(UUID slice) {
        return Objects.requireNonNull(slices.get(slice));
    }
}

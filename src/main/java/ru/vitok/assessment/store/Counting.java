package ru.vitok.assessment.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through the works, which stand in order, and closes each school and each slice as the next begins. */
final class Counting {

    private final Map<UUID, SliceRow> slices;
    private final SumRows rows = new SumRows();
    private @Nullable StandingWork last;
    private @Nullable Tally school;
    private @Nullable Tally municipality;

    Counting(List<SliceRow> slices) {
        this.slices = slices.stream().collect(Collectors.toMap(SliceRow::id, Function.identity()));
    }

    SumRows rows() {
        return rows;
    }

    void add(StandingWork work) {
        var before = last;
        if (before != null && !before.slice().equals(work.slice())) {
            end();
        } else if (before != null && !before.school().equals(work.school())) {
            endSchool();
        }
        last = work;
        school = open(school, work);
        municipality = open(municipality, work);
        school.add(work);
        municipality.add(work);
    }

    private Tally open(@Nullable Tally open, StandingWork work) {
        if (open != null) {
            return open;
        }
        var slice = slices.get(work.slice());
        if (slice == null) {
            throw new IllegalStateException("a work of slice " + work.slice() + " that was not asked for");
        }
        return new Tally(slice);
    }

    private void endSchool() {
        if (school != null && last != null) {
            school.end(last.school(), rows);
        }
        school = null;
    }

    void end() {
        endSchool();
        if (municipality != null) {
            municipality.end(null, rows);
        }
        municipality = null;
    }
}

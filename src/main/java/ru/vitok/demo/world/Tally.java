package ru.vitok.demo.world;

import java.util.List;

/** Counts what the reports print about a group of works. */
record Tally(Blueprint test, List<Pupil> pupils) {

    int count() {
        return pupils.size();
    }

    double taskPercent(int task) {
        var points = pupils.stream().mapToInt(pupil -> pupil.points(task)).sum();
        return percent(points, count() * test.tasks().get(task).max());
    }

    double markPercent(int mark) {
        return percent(ofMark(mark).count(), count());
    }

    double scorePercent(int score) {
        return percent(
                (int) pupils.stream().filter(pupil -> pupil.total() == score).count(), count());
    }

    Tally ofMark(int mark) {
        return new Tally(
                test, pupils.stream().filter(pupil -> pupil.mark() == mark).toList());
    }

    /** Works whose mark stands below (-1), at (0) or above (1) the journal's. */
    int againstJournal(int side) {
        return (int) pupils.stream()
                .filter(pupil -> Integer.compare(pupil.mark(), pupil.journal()) == side)
                .count();
    }

    static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}

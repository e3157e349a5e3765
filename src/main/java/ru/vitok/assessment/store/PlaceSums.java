package ru.vitok.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of {@code slice_sum} that is added up from reports, or from rows of schools. */
final class PlaceSums {

    private int n;
    private boolean marked = true;
    private boolean scored = true;
    private List<Long> marks = List.of(0L, 0L, 0L, 0L);
    private List<Long> histogram = List.of();
    private List<Long> journal = List.of(0L, 0L, 0L, 0L);
    private List<Long> works = List.of();
    private List<Long> totals = List.of();
    private List<Long> squares = List.of();

    PlaceSums(int n) {
        this.n = n;
    }

    /** @param directions lowered, kept and raised marks; how far they lie apart no report tells */
    void works(List<Integer> marks, List<Integer> histogram, List<Integer> directions) {
        this.marks = longs(marks);
        this.histogram = longs(histogram);
        this.journal = plus(longs(directions), List.of(0L, 0L, 0L, 0L));
    }

    void task(int place, TaskSum sum) {
        works = plus(works, at(place, sum.n()));
        totals = plus(totals, at(place, sum.total()));
        squares = plus(squares, at(place, sum.squares()));
    }

    static PlaceSums read(ResultSet row) throws SQLException {
        var sums = new PlaceSums(row.getInt("n"));
        sums.marks = array(row, "marks");
        sums.histogram = array(row, "histogram");
        sums.marked = !row.getBoolean("reported") || any(sums.marks);
        sums.scored = !row.getBoolean("reported") || any(sums.histogram);
        sums.journal = List.of(row.getLong("lowered"), row.getLong("kept"), row.getLong("raised"), row.getLong("far"));
        sums.works = array(row, "task_works");
        sums.totals = array(row, "task_totals");
        sums.squares = array(row, "task_squares");
        return sums;
    }

    /** Marks and scores are those of all or of nobody: a part of them would look like the whole. */
    void add(PlaceSums other) {
        n += other.n;
        marked &= other.marked;
        scored &= other.scored;
        marks = marked ? plus(marks, other.marks) : List.of(0L, 0L, 0L, 0L);
        histogram = scored ? plus(histogram, other.histogram) : List.of();
        journal = plus(journal, other.journal);
        works = plus(works, other.works);
        totals = plus(totals, other.totals);
        squares = plus(squares, other.squares);
    }

    /** @param school null for the municipality */
    void write(SliceRow slice, @Nullable UUID school, SumRows rows) {
        rows.add(
                slice.id(),
                slice.municipality(),
                school,
                n,
                moment(1),
                moment(2),
                braced(marks),
                braced(histogram),
                journal.get(0),
                journal.get(1),
                journal.get(2),
                journal.get(3),
                braced(works),
                braced(totals),
                braced(squares));
    }

    private long moment(int power) {
        long sum = 0;
        for (int score = 0; score < histogram.size(); score++) {
            sum += Math.round(Math.pow(score, power)) * histogram.get(score);
        }
        return sum;
    }

    private static boolean any(List<Long> counts) {
        return counts.stream().anyMatch(it -> it > 0);
    }

    private static List<Long> longs(List<Integer> numbers) {
        return numbers.stream().map(Integer::longValue).toList();
    }

    private static List<Long> at(int place, long number) {
        return IntStream.rangeClosed(0, place)
                .mapToObj(it -> it == place ? number : 0L)
                .toList();
    }

    private static List<Long> array(ResultSet row, String column) throws SQLException {
        var numbers = new ArrayList<Long>();
        for (var number : (Number[]) row.getArray(column).getArray()) {
            numbers.add(number.longValue());
        }
        return numbers;
    }

    private static List<Long> plus(List<Long> one, List<Long> other) {
        return IntStream.range(0, Math.max(one.size(), other.size()))
                .mapToObj(it -> (it < one.size() ? one.get(it) : 0) + (it < other.size() ? other.get(it) : 0))
                .toList();
    }

    private static String braced(List<Long> numbers) {
        return numbers.toString().replace('[', '{').replace(']', '}');
    }
}

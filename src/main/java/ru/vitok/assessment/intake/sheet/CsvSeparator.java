package ru.vitok.assessment.intake.sheet;

/** The separator that stands in most of the first lines, and most often in them. */
final class CsvSeparator {

    private static final String CANDIDATES = ";\t,|";

    private CsvSeparator() {}

    static char of(String text) {
        var lines = text.lines().filter(it -> !it.isBlank()).limit(30).toList();
        char best = ';';
        long bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long score = lines.stream()
                    .mapToLong(line -> outsideQuotes(line, candidate))
                    .map(count -> count == 0 ? 0 : 100 + count)
                    .sum();
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long outsideQuotes(String line, char candidate) {
        boolean quoted = false;
        long count = 0;
        for (char it : line.toCharArray()) {
            if (it == '"') {
                quoted = !quoted;
            } else if (it == candidate && !quoted) {
                count++;
            }
        }
        return count;
    }
}

package ru.vitok.curriculum;

import java.util.Optional;
import java.util.regex.Pattern;

/** Between which percentages a specification expects a task to be solved; below the lower one it is a gap. */
public record Expected(double low, double high) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}) ?[-–—…] ?(\\d{1,3}) ?%?");

    public Expected {
        if (low < 0 || high > 100 || low > high) {
            throw new IllegalArgumentException("%s to %s per cent".formatted(low, high));
        }
    }

    /** «60–70», as people and specifications write it; empty for anything else. */
    public static Optional<Expected> read(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int low = Integer.parseInt(match.group(1));
        int high = Integer.parseInt(match.group(2));
        return low <= high && high <= 100 ? Optional.of(new Expected(low, high)) : Optional.empty();
    }

    /** In the way it is read. */
    public String written() {
        return "%.0f–%.0f".formatted(low, high);
    }
}

package ru.vitok.session;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A recorded session.
 *
 * @param link where it can be watched; may be empty
 * @param notes one thought a line, each beginning with its time in the recording if one likes
 */
public record Recording(String link, String notes) {

    private static final Pattern LINE =
            Pattern.compile("(?:(?<at>(?:\\d{1,2}:)?\\d{1,2}:[0-5]\\d)(?:\\s*[—–-])?\\s+)?(?<words>.*)");

    /** One line of the notes. */
    public record Line(@Nullable String at, String words) {}

    public List<Line> lines() {
        return notes.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Recording::line)
                .toList();
    }

    private static Line line(String written) {
        var read = LINE.matcher(written);
        return read.matches() ? new Line(read.group("at"), read.group("words")) : new Line(null, written);
    }
}

package ru.vitok.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PracticeKind;

/**
 * What is said of a practice to others, the same in every format.
 *
 * @param address of its page, by which it is known
 * @param ages «12-13», where the practice names grades
 * @param source the page of the practice of which this one was made
 */
public record Described(
        String address,
        String title,
        String summary,
        List<String> authors,
        List<String> keywords,
        @Nullable String subject,
        @Nullable PracticeKind kind,
        @Nullable Integer minutes,
        @Nullable String ages,
        String organisation,
        @Nullable LocalDate published,
        String licence,
        @Nullable String source) {}

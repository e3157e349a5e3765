package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a slice's results: a figure with its words and the page behind it.
 *
 * @param chip a short word beside the figure, such as a change against the year before
 * @param notable the chip asks for attention
 * @param path the page, without a leading slash; null where there is none
 */
public record ResultNote(
        String title,
        String figure,
        @Nullable String chip,
        boolean notable,
        String words,
        @Nullable String path) {}

package ru.vitok.analysis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which schools said that they analysed a field.
 *
 * @param schools how many did; 0 for those who do not see what schools say
 * @param own when the reader's own school did; null where it has not, or the reader has none
 */
public record Reviewed(int schools, @Nullable Instant own) {}

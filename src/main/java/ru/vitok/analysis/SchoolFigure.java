package ru.vitok.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school on a field's skill in two years, for the portal's own reckoning; never shown.
 *
 * @param before share of the points, 0…1
 * @param after share of the points, 0…1
 * @param level the school's general level before: logit of its share over the rest of the test
 */
public record SchoolFigure(
        UUID school, @Nullable String cluster, double before, int beforeN, double after, int afterN, double level) {}

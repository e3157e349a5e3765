package ru.vitok.course;

import org.jspecify.annotations.Nullable;

/** What of the catalogue to show. */
public record CourseFilter(@Nullable String subject, boolean upcoming) {

    public static final CourseFilter ALL = new CourseFilter(null, false);
}

package ru.vitok.course;

import java.util.UUID;

/** Somebody's request for a course, as the school and the methodist see it. */
public record CourseRequest(
        UUID id,
        UUID course,
        UUID person,
        String name,
        UUID organisation,
        String organisationName,
        RequestStatus status) {}

package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;

/** A schedule of courses was confirmed for an organisation. */
public record CoursesConfirmed(UUID organisation, List<CourseLine> courses) {}

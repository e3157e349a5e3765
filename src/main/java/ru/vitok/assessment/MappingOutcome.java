package ru.vitok.assessment;

import java.util.List;

/** What would be read of a file mapped so. */
public record MappingOutcome(int works, int points, List<String> tasks, List<ImportProblem> problems) {}

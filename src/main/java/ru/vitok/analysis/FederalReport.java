package ru.vitok.analysis;

import java.util.List;

/** The index of objectivity and the schools behind it, reckoned once for both. */
public record FederalReport(FederalIndex index, List<ObjectivityRow> rows) {}

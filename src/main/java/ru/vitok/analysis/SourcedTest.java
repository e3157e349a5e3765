package ru.vitok.analysis;

import java.util.UUID;

/** A test's data and the node of the evidence trail that they stand under. */
record SourcedTest(UUID source, TestData data) {}

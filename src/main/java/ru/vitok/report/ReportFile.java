package ru.vitok.report;

/** A note that is ready to be saved. */
public record ReportFile(String name, ReportFormat format, byte[] bytes) {}

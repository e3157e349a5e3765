package ru.vitok.search;

import java.time.LocalDate;

/** Words that people looked for and did not find. */
public record Demand(String words, int times, LocalDate lastOn) {}

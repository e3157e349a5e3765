package ru.vitok.recommendation;

import java.time.LocalDate;

/** What is to be done by when. */
public record Measure(String text, LocalDate due, String responsible) {

    public static final int TEXT_MAX = 1000;
    public static final int RESPONSIBLE_MAX = 200;
}

package ru.vitok.practice;

import java.time.Instant;

/** What a reviewer said and did. */
public record PracticeRemark(String reviewer, ReviewVerdict verdict, String words, Instant at) {

    public static final int WORDS_MAX = 4000;
}

package ru.vitok.practice.collection;

import ru.vitok.practice.PracticeRow;

/** A practice in its place, with a word why it is there. */
public record CollectedPractice(PracticeRow practice, String why) {}

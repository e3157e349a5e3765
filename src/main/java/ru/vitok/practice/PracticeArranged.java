package ru.vitok.practice;

/** A practice stands before other readers, or in another state, than before; told in the same transaction. */
public record PracticeArranged(Practice practice) {}

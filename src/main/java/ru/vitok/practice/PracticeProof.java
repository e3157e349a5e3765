package ru.vitok.practice;

/** How firmly a practice is proved, in the word that the search counts finds by. */
public interface PracticeProof {

    String of(Practice practice);
}

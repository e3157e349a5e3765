package ru.vitok.analysis;

/** A work whose mark and the journal's lie two apart or more: for the school to look into, under the pupil's code. */
public record FarWork(String code, int mark, int journal) {}

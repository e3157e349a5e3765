package ru.vitok.assessment;

/** A test of one year: procedure, subject and grade. */
public record SliceKey(String procedure, String subject, int grade, int year) {}

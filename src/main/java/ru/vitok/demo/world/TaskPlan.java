package ru.vitok.demo.world;

/** A task of a test: its number as printed, its points, level (Б, П, В) and the skill it checks. */
public record TaskPlan(String number, int max, String level, String code, String skill) {}

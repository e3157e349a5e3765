package ru.vitok.curriculum;

import java.util.List;

/** A skill as one edition names it, with its tasks and its elements of content. */
public record EditionSkill(String code, String name, List<String> tasks, List<String> content) {}

package ru.vitok.assessment.template;

import org.jspecify.annotations.Nullable;

/** A task of a table to fill in. */
public record TemplateTask(String number, int max, @Nullable String level, String skill) {}

package ru.vitok.practice;

import java.util.UUID;

/** Others than before read the draft from now on. */
public record ReviewersChanged(UUID practice) {}

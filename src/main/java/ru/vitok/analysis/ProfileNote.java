package ru.vitok.analysis;

/**
 * What the profile of a task over the mark groups says. The bounds are conventions of practice, not a norm; a lower group
 * that did better is, in the ФИОКО's words (2026, p. 26), a matter whose causes want study.
 */
public enum ProfileNote {
    /** A lower group is ahead by more than five points, ten works or more in both. */
    REVERSED,
    /** The same, but one of the groups is too small to conclude from. */
    REVERSED_FEW,
    /** Under 40 % in every group. */
    HARD_FOR_ALL,
    /** From 80 % in every group. */
    OPEN_TO_ALL
}

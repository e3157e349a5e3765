package ru.vitok.assessment;

/** How many schools stand behind a municipality's figures, as far as the reader has to know it. */
public enum Behind {
    ENOUGH,
    /** One, whose rows the reader sees. */
    ONE,
    /** So few that the figure would be that of a school whose rows the reader does not see. */
    TOO_FEW
}

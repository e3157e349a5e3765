package ru.vitok.practice;

/** How a review ended. */
public enum ReviewVerdict {
    PUBLISHED,
    SENT_BACK,
    REJECTED
}

package ru.vitok.session;

/**
 * Where a person stands among those who signed up.
 *
 * @param waiting the place in the queue counted from one; zero for those who have a place
 */
public record SignUp(boolean place, int waiting) {}

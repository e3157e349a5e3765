package ru.vitok.curriculum;

import org.jspecify.annotations.Nullable;

/**
 * A test as a codifier that comes with the portal describes it.
 *
 * @param file its name in content/curriculum
 * @param max the points of the whole test as its specification prints them; null where it does not
 */
record Edition(
        String file, int fromYear, int toYear, @Nullable Integer max, TestForm form) {

    /** A catalogue whose tasks do not add up to what it says itself has a mistake in it and is not used. */
    boolean addsUp() {
        return (max == null || max == form.maxPrimary()) && bounded();
    }

    private boolean bounded() {
        var bounds = form.boundaries();
        return bounds == null
                || 0 < bounds.from3()
                        && bounds.from3() < bounds.from4()
                        && bounds.from4() < bounds.from5()
                        && bounds.from5() <= form.maxPrimary();
    }
}

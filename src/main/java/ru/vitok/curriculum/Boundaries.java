package ru.vitok.curriculum;

/** The first primary scores of marks 3, 4 and 5. */
public record Boundaries(int from3, int from4, int from5) {

    public int mark(int primary) {
        return primary >= from5 ? 5 : primary >= from4 ? 4 : primary >= from3 ? 3 : 2;
    }
}

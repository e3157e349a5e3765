package ru.vitok.assessment.intake;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many bytes of an upload may still be read to their end as soon as they are looked at, while they are unpacked anyway.
 * Whoever sends the upload waits for that; a region's is read afterwards, where one sees how far it is.
 */
public final class BytesAhead {

    /** The reports of a municipality over several years. */
    private static final int AT_ONCE = 8 << 20;

    private final AtomicInteger left;

    private BytesAhead(int bytes) {
        this.left = new AtomicInteger(bytes);
    }

    /** For one upload. */
    public static BytesAhead some() {
        return new BytesAhead(AT_ONCE);
    }

    static BytesAhead none() {
        return new BytesAhead(0);
    }

    /** Whether there was room for so many. */
    boolean take(int bytes) {
        return left.getAndUpdate(it -> it < bytes ? it : it - bytes) >= bytes;
    }
}

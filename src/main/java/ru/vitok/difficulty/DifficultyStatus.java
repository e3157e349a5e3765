package ru.vitok.difficulty;

import java.util.EnumSet;
import java.util.Set;

/** Where help stands, with the only moves there are. */
public enum DifficultyStatus {
    NEW,
    ACCEPTED,
    IN_WORK,
    OFFERED,
    HELPED,
    CLOSED,
    MERGED,
    REDIRECTED,
    WITHDRAWN;

    /** States in which the portal still owes something. */
    public static final Set<DifficultyStatus> OPEN =
            Set.copyOf(EnumSet.of(NEW, ACCEPTED, IN_WORK, OFFERED, HELPED, REDIRECTED));

    public boolean mayBecome(DifficultyStatus next) {
        return switch (this) {
            case NEW -> EnumSet.of(ACCEPTED, REDIRECTED, MERGED, WITHDRAWN).contains(next);
            case REDIRECTED ->
                EnumSet.of(ACCEPTED, REDIRECTED, MERGED, WITHDRAWN).contains(next);
            case ACCEPTED ->
                EnumSet.of(IN_WORK, OFFERED, REDIRECTED, MERGED, WITHDRAWN).contains(next);
            case IN_WORK -> EnumSet.of(OFFERED, REDIRECTED, MERGED, WITHDRAWN).contains(next);
            case OFFERED ->
                EnumSet.of(OFFERED, IN_WORK, HELPED, CLOSED, WITHDRAWN).contains(next);
            case HELPED -> EnumSet.of(OFFERED, IN_WORK, CLOSED).contains(next);
            case CLOSED, MERGED, WITHDRAWN -> false;
        };
    }
}

package ru.vitok.difficulty;

import java.util.Set;

/** The shelves of the methodist's desk. */
public enum QueueTab {
    NEW(DifficultyStatus.NEW, DifficultyStatus.REDIRECTED),
    IN_WORK(DifficultyStatus.ACCEPTED, DifficultyStatus.IN_WORK),
    AWAITING(DifficultyStatus.OFFERED, DifficultyStatus.HELPED),
    CLOSED(DifficultyStatus.CLOSED, DifficultyStatus.MERGED);

    private final Set<DifficultyStatus> statuses;

    QueueTab(DifficultyStatus... statuses) {
        this.statuses = Set.of(statuses);
    }

    public Set<DifficultyStatus> statuses() {
        return statuses;
    }

    public static QueueTab of(DifficultyStatus status) {
        for (var tab : values()) {
            if (tab.statuses.contains(status)) {
                return tab;
            }
        }
        return CLOSED;
    }
}

package ru.vitok.people;

import java.util.List;
import java.util.UUID;

/** A municipality's own words and numbers: how many stages its cycle has, what they are called. */
public record Municipality(UUID id, int stages, List<String> stageNames) {

    /** With five stages recommendations belong to help. */
    public boolean sixStages() {
        return stages == 6;
    }
}

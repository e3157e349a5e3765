package ru.vitok.monitoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows which schools did what was recommended for a problem field. */
public interface HelpGiven {

    List<Help> of(UUID problemField);

    /** Fields for which somebody was helped. */
    Set<UUID> fields();
}

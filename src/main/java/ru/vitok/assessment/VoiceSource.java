package ru.vitok.assessment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Counts persons who name something as difficult. Whoever shows the counts hides those under five. */
public interface VoiceSource {

    VoiceKind kind();

    /** How many persons of the municipality speak of each; none need not be there. */
    Map<VoiceAsk, Integer> persons(UUID municipality, Collection<VoiceAsk> asked);
}

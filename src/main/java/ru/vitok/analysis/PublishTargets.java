package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;

/** Knows the clubs; implemented by those who keep them. */
public interface PublishTargets {

    /** Clubs to which the signed-in person may hand over a field of this subject, the most fitting first. */
    List<PublishTarget> targets(UUID municipality, String subject);
}

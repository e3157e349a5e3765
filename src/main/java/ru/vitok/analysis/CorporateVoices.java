package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;

/** Knows the corporate deficits of associations; implemented by those who keep them. */
public interface CorporateVoices {

    /** Deficits of a municipality's associations that the signed-in person may see, the newest first. */
    List<CorporateVoice> of(UUID municipality);
}

package ru.vitok.assessment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Told by the modules downstream, which the assessment does not know: what they have to say of a slice. */
public interface ResultNotes {

    /** Only what the signed-in person may see. */
    List<ResultNote> of(SliceKey key, UUID municipality, Locale language);
}

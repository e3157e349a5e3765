package ru.vitok.analysis;

import java.util.List;
import ru.vitok.assessment.VoiceCounts;

/** What teachers say of a problem field. It changes nothing of the field's severity. */
public record FieldVoice(VoiceCounts counts, List<CorporateVoice> deficits) {

    public static final FieldVoice NONE = new FieldVoice(VoiceCounts.NONE, List.of());

    /** Five persons or more name the same, or an association does. */
    public boolean confirms() {
        return counts.persons() != null || !deficits.isEmpty();
    }

    public boolean heard() {
        return counts.heard() || !deficits.isEmpty();
    }
}

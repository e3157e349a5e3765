package ru.vitok.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.CorporateVoice;
import ru.vitok.analysis.FieldVoice;
import ru.vitok.assessment.VoiceKind;

/**
 * What teachers say of a field.
 *
 * @param persons at least so many; null under five
 * @param heard where voices were heard, however few
 * @param deficits corporate deficits of associations on the same skill
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record VoiceShown(boolean confirmed, @Nullable Integer persons, List<VoiceKind> heard, List<UUID> deficits) {

    static VoiceShown of(FieldVoice voice) {
        return new VoiceShown(
                voice.confirms(),
                voice.counts().persons(),
                voice.counts().kinds().stream().sorted().toList(),
                voice.deficits().stream().map(CorporateVoice::id).toList());
    }
}

package ru.vitok.assessment.voice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.vitok.assessment.VoiceKind;
import ru.vitok.assessment.VoiceSource;

/** Questionnaires and attestation as voices on a skill: by the code of the skill, or by a topic that is about it. */
@Configuration(proxyBeanMethods = false)
class HeardVoices {

    @Bean
    VoiceSource surveyVoices(VoiceStore store, TopicBook book) {
        return new Heard(VoiceKind.SURVEY, store, book);
    }

    @Bean
    VoiceSource attestationVoices(VoiceStore store, TopicBook book) {
        return new Heard(VoiceKind.ATTESTATION, store, book);
    }
}

package ru.vitok.assessment.voice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.vitok.assessment.VoiceAsk;
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

    private record Heard(VoiceKind kind, VoiceStore store, TopicBook book) implements VoiceSource {

        @Override
        public Map<VoiceAsk, Integer> persons(UUID municipality, Collection<VoiceAsk> asked) {
            var said = store.said(List.of(municipality)).stream()
                    .filter(it -> it.source().equals(kind.name()) && it.subject() != null)
                    .collect(Collectors.groupingBy(it -> String.valueOf(it.subject())));
            var counts = new HashMap<VoiceAsk, Integer>();
            for (var ask : asked) {
                var topics = book.about(ask.skill());
                var persons = said.getOrDefault(ask.subject(), List.of()).stream()
                        .filter(it -> speaksOf(it, ask, topics))
                        .map(Said::respondent)
                        .distinct()
                        .count();
                counts.put(ask, (int) persons);
            }
            return counts;
        }

        private static boolean speaksOf(Said said, VoiceAsk ask, List<String> topics) {
            var grade = said.grades().isEmpty() || said.grades().contains(ask.grade());
            var topic = said.topic();
            return grade
                    && ask.in(said.year())
                    && (ask.skill().equals(said.skill()) || topic != null && topics.contains(topic));
        }
    }
}

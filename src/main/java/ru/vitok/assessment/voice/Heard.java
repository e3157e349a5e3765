package ru.vitok.assessment.voice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.assessment.VoiceAsk;
import ru.vitok.assessment.VoiceKind;
import ru.vitok.assessment.VoiceSource;

/** What was said in files of one kind: by the code of a skill, or by a topic that is about it. */
record Heard(VoiceKind kind, VoiceStore store, TopicBook book) implements VoiceSource {

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

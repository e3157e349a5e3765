package ru.vitok.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.voice.Said;
import ru.vitok.assessment.voice.TopicBook;
import ru.vitok.assessment.voice.VoicePlaces;
import ru.vitok.assessment.voice.VoiceStore;
import ru.vitok.people.Viewers;

/** What teachers name as difficult, in counts of persons; fewer than five are never counted out. */
@Service
public class TeacherVoices {

    private static final int TEXTS = 500;

    private final VoiceStore store;
    private final VoicePlaces places;
    private final TopicBook book;
    private final List<VoiceSource> sources;
    private final Viewers viewers;

    TeacherVoices(VoiceStore store, VoicePlaces places, TopicBook book, List<VoiceSource> sources, Viewers viewers) {
        this.store = store;
        this.places = places;
        this.book = book;
        this.sources = sources;
        this.viewers = viewers;
    }

    /** Topics of each subject, the most named first. */
    @Transactional(readOnly = true)
    public List<VoiceRow> rows(Locale language) {
        var open = places.open("voices");
        var said = viewers.asSystem(() -> store.said(open));
        var groups = said.stream()
                .filter(it -> it.topic() != null && it.subject() != null)
                .collect(Collectors.groupingBy(
                        it -> List.of(String.valueOf(it.subject()), String.valueOf(it.topic())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), language))
                .sorted(Comparator.comparing(VoiceRow::subject)
                        .thenComparing(it -> it.persons() == null ? 0 : -it.persons())
                        .thenComparing(VoiceRow::title))
                .toList();
    }

    private VoiceRow row(List<String> key, List<Said> said, Locale language) {
        // a person may have answered a questionnaire and stood at attestation: at least so many
        int persons = said.stream()
                .collect(Collectors.groupingBy(Said::source, Collectors.mapping(Said::respondent, Collectors.toSet())))
                .values()
                .stream()
                .mapToInt(Set::size)
                .max()
                .orElse(0);
        return new VoiceRow(
                key.getFirst(),
                key.getLast(),
                book.title(key.getLast(), language),
                persons < VoiceCounts.FEW ? null : persons,
                said.stream().anyMatch(it -> "SURVEY".equals(it.source())),
                said.stream().anyMatch(it -> "ATTESTATION".equals(it.source())));
    }

    /** The words themselves: for methodists and analysts only. */
    @Transactional(readOnly = true)
    public List<VoiceText> texts(Locale language) {
        var open = places.open("voices.text");
        return viewers.asSystem(() -> store.texts(open, TEXTS)).stream()
                .map(it -> new VoiceText(
                        it.subject(),
                        it.words(),
                        it.topic() == null ? null : book.title(it.topic(), language),
                        it.times()))
                .toList();
    }

    @Transactional(readOnly = true)
    public TeacherFigures figures() {
        var open = places.open("voices");
        return viewers.asSystem(
                () -> new TeacherFigures(store.categories(open, VoiceCounts.FEW), store.blocks(open, VoiceCounts.FEW)));
    }

    /** Voices on skills, for pages whose reader may see the municipality's. */
    @Transactional(readOnly = true)
    public Map<VoiceAsk, VoiceCounts> on(UUID municipality, Collection<VoiceAsk> asked) {
        if (asked.isEmpty() || !places.opens("voices.field", municipality)) {
            return Map.of();
        }
        var counted = new HashMap<VoiceAsk, Map<VoiceKind, Integer>>();
        viewers.asSystem(() -> sources.forEach(source -> source.persons(municipality, asked)
                .forEach((ask, persons) -> counted.computeIfAbsent(ask, _ -> new EnumMap<>(VoiceKind.class))
                        .put(source.kind(), persons))));
        return counted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> VoiceCounts.of(it.getValue())));
    }
}

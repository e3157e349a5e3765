package ru.vitok.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.voice.VoicePlaces;
import ru.vitok.assessment.voice.VoiceStore;
import ru.vitok.assessment.voice.Wish;
import ru.vitok.people.Viewers;

/** How many teachers ask for courses, by subject and topic, for the office that plans them. */
@Service
public class CourseWishes {

    private final VoiceStore store;
    private final VoicePlaces places;
    private final Viewers viewers;
    private final Clock clock;

    CourseWishes(VoiceStore store, VoicePlaces places, Viewers viewers, Clock clock) {
        this.store = store;
        this.places = places;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Wishes of this school year and the last, the most wanted first. */
    @Transactional(readOnly = true)
    public List<WishRow> rows() {
        var open = places.open("voices.courses");
        if (open.isEmpty()) {
            return List.of();
        }
        var from = LocalDate.now(clock).getYear() - 1;
        var wishes = viewers.asSystem(() -> store.wishes(open, from));
        return wishes.stream()
                .collect(Collectors.groupingBy(
                        it -> new WishRow(it.subject(), it.topic(), null), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> row(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing((WishRow it) -> it.persons() == null ? 0 : -it.persons())
                        .thenComparing(it -> String.valueOf(it.subject()))
                        .thenComparing(it -> String.valueOf(it.topic())))
                .toList();
    }

    private static WishRow row(WishRow key, List<Wish> wishes) {
        int persons = (int) wishes.stream().map(Wish::respondent).distinct().count();
        return new WishRow(key.subject(), key.topic(), persons < VoiceCounts.FEW ? null : persons);
    }
}

package ru.vitok.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.HelpType;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;

/** What may answer a difficulty, ranked, each with its reasons. */
@Service
public class MethodistDesk {

    private static final int OF_A_KIND = 4;

    private final Difficulties difficulties;
    private final DifficultyQueue queue;
    private final ThingMatches things;
    private final PeopleMatches people;
    private final PracticeLibrary practices;

    MethodistDesk(
            Difficulties difficulties,
            DifficultyQueue queue,
            ThingMatches things,
            PeopleMatches people,
            PracticeLibrary practices) {
        this.difficulties = difficulties;
        this.queue = queue;
        this.things = things;
        this.people = people;
        this.practices = practices;
    }

    /** The best few of every kind, the best fit first. Authors are shown things, methodists people too. */
    @Transactional(readOnly = true)
    public List<Match> matches(UUID id, Locale language) {
        var difficulty = difficulties.get(id);
        var found = things.of(difficulty, queue.today(), language);
        var colleagues = difficulty.mine() ? List.<Match>of() : people.of(difficulty, authors(found), language);
        return Stream.of(HelpType.values())
                .flatMap(type -> Stream.concat(found.stream(), colleagues.stream())
                        .filter(match -> match.type() == type)
                        .sorted(Comparator.comparingDouble(Match::score).reversed())
                        .limit(OF_A_KIND))
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .toList();
    }

    /** Who described the practices that fit best, each with the title of one. */
    private Map<UUID, String> authors(List<Match> found) {
        var best = found.stream()
                .filter(match -> match.type() == HelpType.PRACTICE)
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(OF_A_KIND)
                .map(Match::id)
                .toList();
        return practices.rows(best).stream()
                .map(row -> practices.of(row.id()))
                .collect(Collectors.toMap(
                        Practice::author, practice -> practice.text().title(), (one, _) -> one));
    }
}

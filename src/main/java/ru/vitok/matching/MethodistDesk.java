package ru.vitok.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.HelpType;

/** What may answer a difficulty, ranked, each with its reasons. */
@Service
public class MethodistDesk {

    private static final int OF_A_KIND = 4;

    private final Difficulties difficulties;
    private final DifficultyQueue queue;
    private final ThingMatches things;
    private final PeopleMatches people;

    MethodistDesk(Difficulties difficulties, DifficultyQueue queue, ThingMatches things, PeopleMatches people) {
        this.difficulties = difficulties;
        this.queue = queue;
        this.things = things;
        this.people = people;
    }

    /** The best few of every kind, the best fit first. Authors are shown things, methodists people too. */
    @Transactional(readOnly = true)
    public List<Match> matches(UUID id, Locale language) {
        var difficulty = difficulties.get(id);
        var found = things.of(difficulty, queue.today(), language);
        var colleagues = difficulty.mine() ? List.<Match>of() : people.of(difficulty, language);
        return Stream.of(HelpType.values())
                .flatMap(type -> Stream.concat(found.stream(), colleagues.stream())
                        .filter(match -> match.type() == type)
                        .sorted(Comparator.comparingDouble(Match::score).reversed())
                        .limit(OF_A_KIND))
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .toList();
    }
}

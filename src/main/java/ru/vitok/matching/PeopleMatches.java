package ru.vitok.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.HelpType;
import ru.vitok.people.Organisations;
import ru.vitok.people.Person;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;

/** Colleagues who may help: by what they teach and what they are, never by their pupils' results. */
@Component
class PeopleMatches {

    private static final int SEASONED = 10;
    private static final int NAMED = 3;

    private final Persons persons;
    private final Organisations organisations;
    private final Reasons reasons;

    PeopleMatches(Persons persons, Organisations organisations, Reasons reasons) {
        this.persons = persons;
        this.organisations = organisations;
        this.reasons = reasons;
    }

    /** @param authors who described which of the practices that fit */
    List<Match> of(Difficulty difficulty, Map<UUID, String> authors, Locale in) {
        var subject = difficulty.subject();
        if (subject == null) {
            return List.of();
        }
        var heads = persons.holders(Role.ASSOCIATION_HEAD, difficulty.municipality());
        var best = persons.teachers(difficulty.municipality(), subject).stream()
                .filter(it -> !it.person().equals(difficulty.author()))
                .filter(it -> seasoned(it) || heads.contains(it.person()) || authors.containsKey(it.person()))
                .map(it -> match(it, difficulty, heads.contains(it.person()), authors.get(it.person()), in))
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id))
                .limit(NAMED)
                .toList();
        var names = persons.find(best.stream().map(Match::id).collect(Collectors.toSet()));
        return best.stream()
                .map(it -> new Match(
                        it.type(), it.id(), name(names.get(it.id()), it.title()), it.path(), it.score(), it.reasons()))
                .toList();
    }

    private static String name(@Nullable Person person, String place) {
        return person == null ? place : person.name() + ", " + place;
    }

    private Match match(Teaching colleague, Difficulty difficulty, boolean head, @Nullable String practice, Locale in) {
        var grade = difficulty.grade();
        var fit = new Fit(
                practice != null,
                true,
                grade != null && colleague.grades().contains(grade),
                head ? 1 : 0,
                seasoned(colleague) ? 1 : 0);
        return new Match(
                HelpType.PERSON,
                colleague.person(),
                organisations.get(colleague.organisation()).name(),
                "",
                fit.score(),
                reasons.of(colleague, grade, head, practice, in));
    }

    private static boolean seasoned(Teaching colleague) {
        return colleague.experience() != null && colleague.experience() >= SEASONED
                || colleague.category() != null && !colleague.category().isBlank();
    }
}

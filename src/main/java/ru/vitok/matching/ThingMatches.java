package ru.vitok.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.course.Courses;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyTalk;
import ru.vitok.difficulty.HelpType;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Persons;
import ru.vitok.people.Teaching;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchHit;

/** Practices, sessions and courses for a difficulty, from the index and the trail. */
@Component
class ThingMatches {

    private static final Set<String> PROVEN = Set.of("TRIED", "RECOMMENDED", "IN_COURSE");
    private static final Set<String> GONE = Set.of("CANCELLED", "ARCHIVED", "DRAFT");

    private final Candidates candidates;
    private final EvidenceLedger ledger;
    private final DifficultyTalk talk;
    private final Courses courses;
    private final Persons persons;
    private final Reasons reasons;

    ThingMatches(
            Candidates candidates,
            EvidenceLedger ledger,
            DifficultyTalk talk,
            Courses courses,
            Persons persons,
            Reasons reasons) {
        this.candidates = candidates;
        this.ledger = ledger;
        this.talk = talk;
        this.courses = courses;
        this.persons = persons;
        this.reasons = reasons;
    }

    List<Match> of(Difficulty difficulty, LocalDate today, Locale in) {
        var known = known(difficulty);
        var words = new SharedWords(difficulty.text());
        var hits = candidates.of(difficulty);
        var found = new ArrayList<>(hits.stream()
                .filter(hit -> hit.status() == null || !GONE.contains(hit.status()))
                .filter(hit -> hit.type() == EntryType.PRACTICE
                        || hit.date() == null
                        || !hit.date().isBefore(today))
                .map(hit -> match(hit, difficulty, known, words, today, in))
                .toList());
        var seen = hits.stream().map(SearchHit::id).collect(Collectors.toSet());
        ofFields(difficulty)
                .filter(node -> !seen.contains(node.ref().id()))
                .filter(node -> node.ref().type() != NodeType.SESSION || reasons.ahead(node.at(), today))
                .map(node -> match(node, words, today, in))
                .forEach(found::add);
        return found;
    }

    /** What hangs on a linked problem field though the index does not hold it. */
    private Match match(Node node, SharedWords words, LocalDate today, Locale in) {
        var shared = words.in(node.title());
        var session = node.ref().type() == NodeType.SESSION;
        var fit = new Fit(true, true, true, words.share(shared), session ? 1 : 0);
        var type = HelpType.valueOf(node.ref().type().name());
        return new Match(
                type, node.ref().id(), node.title(), node.path(), fit.score(), reasons.of(node, shared, today, in));
    }

    private Stream<Node> ofFields(Difficulty difficulty) {
        return talk.fields(difficulty).stream()
                .flatMap(field -> Stream.of(NodeType.PRACTICE, NodeType.SESSION, NodeType.COURSE)
                        .flatMap(type -> ledger.neighbours(field.ref(), type).stream()))
                .distinct();
    }

    private Match match(
            SearchHit hit, Difficulty difficulty, Known known, SharedWords words, LocalDate today, Locale in) {
        var shared = words.in(hit.title() + " " + hit.snippetHtml().replaceAll("<[^>]*>", ""));
        var why = new ArrayList<>(reasons.of(hit, difficulty, known, shared, today, in));
        if (hit.type() == EntryType.COURSE) {
            why.addAll(reasons.of(courses.get(hit.id()), taught(difficulty), today, in));
        }
        var fit = new Fit(
                known.field(hit) || known.skill(hit),
                Known.subject(hit, difficulty),
                Known.grade(hit, difficulty),
                words.share(shared),
                proof(hit));
        return new Match(HelpType.valueOf(hit.type().name()), hit.id(), hit.title(), hit.path(), fit.score(), why);
    }

    /** Where the name is hidden from the reader nothing is looked up about the author. */
    private List<Teaching> taught(Difficulty difficulty) {
        return difficulty.author() == null ? List.of() : persons.teaching(difficulty.author());
    }

    private static double proof(SearchHit hit) {
        var soon = hit.type() != EntryType.PRACTICE && hit.date() != null;
        return soon || isProven(hit.status()) ? 1 : 0;
    }

    private static boolean isProven(@Nullable String status) {
        return status != null && PROVEN.contains(status);
    }

    private Known known(Difficulty difficulty) {
        var ofField = ofFields(difficulty).map(node -> node.ref().id()).collect(Collectors.toSet());
        var skill = difficulty.skill();
        Set<UUID> ofSkill = skill == null
                ? Set.of()
                : candidates.ofSkill(skill).stream().map(SearchHit::id).collect(Collectors.toSet());
        return new Known(ofField, ofSkill);
    }
}

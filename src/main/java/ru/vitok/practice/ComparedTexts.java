package ru.vitok.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.Tests;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;

/** Two texts part by part, facts like words; whether the asking person may see the texts was asked before. */
@Component
public class ComparedTexts {

    private final Tests tests;
    private final EvidenceLedger ledger;

    ComparedTexts(Tests tests, EvidenceLedger ledger) {
        this.tests = tests;
        this.ledger = ledger;
    }

    public List<VersionComparison.Part> parts(PracticeText old, PracticeText fresh) {
        var parts = new ArrayList<VersionComparison.Part>();
        parts.add(part("title", old.title(), fresh.title()));
        parts.add(part("summary", old.summary(), fresh.summary()));
        parts.add(part("kind", said(old.kind()), said(fresh.kind())));
        parts.add(part("subject", said(old.subject()), said(fresh.subject())));
        parts.add(part("grades", grades(old), grades(fresh)));
        parts.add(part("minutes", said(old.minutes()), said(fresh.minutes())));
        parts.add(part("skills", skills(old.skills()), skills(fresh.skills())));
        parts.add(part("fields", fields(old.fields()), fields(fresh.fields())));
        parts.add(part("co-authors", old.coAuthors(), fresh.coAuthors()));
        parts.add(part("licence", old.licence(), fresh.licence()));
        for (var section : PracticeSection.values()) {
            parts.add(part(section.key(), old.section(section), fresh.section(section)));
        }
        return parts;
    }

    static VersionComparison.Part part(String key, String left, String right) {
        return new VersionComparison.Part(key, TextDiff.of(left, right));
    }

    private static String said(@Nullable Object fact) {
        return Objects.toString(fact, "");
    }

    private static String grades(PracticeText text) {
        return text.sortedGrades().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String skills(Set<String> codes) {
        return codes.stream()
                .sorted()
                .map(code -> tests.skill(code).map(Skill::name).orElse(code))
                .collect(Collectors.joining("\n"));
    }

    /** Those that the asking person may see. */
    private String fields(Set<UUID> ids) {
        var refs =
                ids.stream().map(id -> new NodeRef(NodeType.PROBLEM_FIELD, id)).collect(Collectors.toSet());
        return ledger.nodes(refs).values().stream().map(Node::title).sorted().collect(Collectors.joining("\n"));
    }
}

package ru.vitok.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** A course in the index, its topics in the text, and in the trail. */
@Component
class CourseEntries {

    private final SearchIndex index;
    private final EvidenceLedger ledger;
    private final ModuleTranslations texts;
    private final Clock clock;

    CourseEntries(SearchIndex index, EvidenceLedger ledger, ModuleTranslations texts, Clock clock) {
        this.index = index;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
    }

    void put(Map<UUID, CourseDraft> courses, Set<String> audience) {
        var entries = new ArrayList<SearchEntry>();
        var nodes = new ArrayList<Node>();
        courses.forEach((id, draft) -> {
            entries.add(entry(id, draft, audience));
            nodes.add(node(id, draft, audience));
        });
        index.put(entries);
        ledger.place(nodes);
    }

    private SearchEntry entry(UUID id, CourseDraft draft, Set<String> audience) {
        return new SearchEntry(
                EntryType.COURSE,
                id,
                draft.title(),
                Stream.ofNullable(draft.provider()).collect(Collectors.joining()),
                String.join("\n", draft.topics()),
                draft.subject(),
                Set.of(),
                Set.of(),
                null,
                audience,
                CoursePaths.page(id),
                draft.start(),
                1,
                hours(draft));
    }

    private Node node(UUID id, CourseDraft draft, Set<String> audience) {
        return new Node(
                new NodeRef(NodeType.COURSE, id),
                draft.title(),
                hours(draft),
                "OFFERED",
                CoursePaths.page(id),
                draft.organisation(),
                audience,
                clock.instant());
    }

    private String hours(CourseDraft draft) {
        return Bilingual.of(language -> draft.subjectHours() == null
                ? texts.getTranslation("course.note.hours", language, draft.hours())
                : texts.getTranslation("course.note.hours-subject", language, draft.hours(), draft.subjectHours()));
    }
}

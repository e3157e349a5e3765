package ru.vitok.difficulty;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Audience;
import ru.vitok.people.Organisations;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;

/** Enters a difficulty in the trail and in the index; what is hidden is written to neither. */
@Component
class DifficultyTrail {

    private static final double ANSWERED = 1.2;

    private final EvidenceLedger ledger;
    private final SearchIndex index;
    private final Organisations organisations;
    private final ConversationStore conversation;
    private final ZoneId zone;

    DifficultyTrail(
            EvidenceLedger ledger,
            SearchIndex index,
            Organisations organisations,
            ConversationStore conversation,
            @Value("${vitok.zone}") ZoneId zone) {
        this.ledger = ledger;
        this.index = index;
        this.organisations = organisations;
        this.conversation = conversation;
        this.zone = zone;
    }

    void place(DifficultyRow row) {
        var node = ref(row.id());
        if (row.status() == DifficultyStatus.WITHDRAWN) {
            ledger.remove(node);
            index.remove(EntryType.DIFFICULTY, row.id());
            return;
        }
        ledger.place(new Node(
                node,
                Difficulty.title(row.text()),
                detail(row),
                row.status().name(),
                DifficultyPaths.page(row.id()),
                row.municipality(),
                audience(row),
                row.postedAt()));
        index.put(entry(row));
    }

    void prompted(UUID difficulty, NodeRef by) {
        ledger.link(by, ref(difficulty), EdgeKind.PROMPTED);
    }

    void unprompted(UUID difficulty, NodeRef by) {
        ledger.unlink(by, ref(difficulty));
    }

    void answered(DifficultyRow row, Answer answer) {
        var node = new NodeRef(NodeType.ANSWER, answer.id());
        ledger.place(new Node(
                node,
                Difficulty.title(answer.words().isBlank() ? titles(answer) : answer.words()),
                titles(answer),
                "SENT",
                DifficultyPaths.page(row.id()),
                row.municipality(),
                audience(row),
                answer.sentAt()));
        ledger.link(ref(row.id()), node, EdgeKind.ANSWERED);
        for (var item : answer.items()) {
            if (item.type() != HelpType.PERSON) {
                ledger.link(new NodeRef(NodeType.valueOf(item.type().name()), item.id()), node, EdgeKind.USED);
            }
        }
    }

    /** The trail leads from a problem field to its grade, so a hidden name stays between the two who know it. */
    private static Set<String> audience(DifficultyRow row) {
        if (!row.anonymous()) {
            return row.audience();
        }
        var two = new LinkedHashSet<String>();
        two.add(Audience.person(row.author()));
        if (row.assignee() != null) {
            two.add(Audience.person(row.assignee()));
        }
        return two;
    }

    private SearchEntry entry(DifficultyRow row) {
        var hidden = row.anonymous();
        return new SearchEntry(
                EntryType.DIFFICULTY,
                row.id(),
                Difficulty.title(row.text()),
                row.text(),
                answers(row),
                row.subject(),
                hidden || row.grade() == null ? Set.of() : Set.of(row.grade()),
                hidden || row.skill() == null ? Set.of() : Set.of(row.skill()),
                row.status().name(),
                row.audience(),
                DifficultyPaths.page(row.id()),
                row.postedAt().atZone(zone).toLocalDate(),
                row.status() == DifficultyStatus.CLOSED ? ANSWERED : 1,
                detail(row));
    }

    /** Whoever may read the difficulty may read what was answered. */
    private String answers(DifficultyRow row) {
        return conversation.answers(row.id()).stream().map(Answer::words).collect(Collectors.joining("\n\n"));
    }

    private String detail(DifficultyRow row) {
        if (row.anonymous()) {
            return Stream.ofNullable(row.subject()).collect(Collectors.joining());
        }
        var school =
                row.school() == null ? null : organisations.get(row.school()).name();
        var grade = row.grade() == null ? null : row.grade().toString();
        return Stream.of(row.subject(), grade, school)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String titles(Answer answer) {
        var text = answer.items().stream().map(HelpItem::title).collect(Collectors.joining(" · "));
        return text.length() > 400 ? text.substring(0, 399) + "…" : text;
    }

    private static NodeRef ref(UUID id) {
        return new NodeRef(NodeType.DIFFICULTY, id);
    }
}

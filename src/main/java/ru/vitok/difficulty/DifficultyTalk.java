package ru.vitok.difficulty;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.Trail;
import ru.vitok.people.Viewers;

/** What belongs to one difficulty: its data, its answers and what was written back. */
@Service
public class DifficultyTalk {

    private final Difficulties difficulties;
    private final ConversationStore conversation;
    private final EvidenceLedger ledger;
    private final Viewers viewers;

    DifficultyTalk(Difficulties difficulties, ConversationStore conversation, EvidenceLedger ledger, Viewers viewers) {
        this.difficulties = difficulties;
        this.conversation = conversation;
        this.ledger = ledger;
        this.viewers = viewers;
    }

    /** One's own answers, and those to the difficulty it was merged into. */
    @Transactional(readOnly = true)
    public List<Answer> answers(UUID id) {
        var difficulty = difficulties.get(id);
        var target = difficulty.mergedInto();
        return conversation.answers(target == null ? id : target);
    }

    @Transactional(readOnly = true)
    public List<Message> messages(UUID id) {
        return conversation.messages(difficulties.get(id), viewers.current().person());
    }

    /** Linked data; a problem field tells the grade, so it stays unread where the name is hidden from the reader. */
    @Transactional(readOnly = true)
    public List<Node> fields(Difficulty difficulty) {
        return difficulty.shown()
                ? ledger.neighbours(new NodeRef(NodeType.DIFFICULTY, difficulty.id()), NodeType.PROBLEM_FIELD)
                : List.of();
    }

    @Transactional(readOnly = true)
    public Trail trail(UUID id) {
        var root = new NodeRef(NodeType.DIFFICULTY, id);
        return difficulties.get(id).shown() ? ledger.trail(root) : new Trail(root, List.of(), List.of());
    }
}

package ru.vitok.recommendation;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;

/** What a recommendation must hold before it goes to schools. */
@Component
class RecommendationRules {

    private final EvidenceLedger ledger;
    private final Organisations organisations;

    RecommendationRules(EvidenceLedger ledger, Organisations organisations) {
        this.ledger = ledger;
        this.organisations = organisations;
    }

    /** The draft as it goes out: measures by date, and the field behind the decision where it is the only one. */
    RecommendationDraft check(RecommendationDraft draft, UUID municipality) {
        checkWords(draft);
        checkMeasures(draft);
        var own = organisations.schools(municipality).stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
        if (draft.schools().isEmpty()) {
            throw new Refusal("recommendation.refusal.no-school");
        }
        if (!own.containsAll(draft.schools())) {
            throw new Refusal("recommendation.refusal.foreign-school");
        }
        return new RecommendationDraft(
                draft.title(),
                draft.about().strip(),
                field(draft),
                draft.decision(),
                draft.schools(),
                draft.measures().stream()
                        .sorted(Comparator.comparing(Measure::due))
                        .toList());
    }

    private static void checkWords(RecommendationDraft draft) {
        if (draft.title().isBlank() || draft.title().length() > RecommendationDraft.TITLE_MAX) {
            throw new Refusal("recommendation.refusal.title", RecommendationDraft.TITLE_MAX);
        }
        if (draft.about().length() > RecommendationDraft.ABOUT_MAX) {
            throw new Refusal("recommendation.refusal.about", RecommendationDraft.ABOUT_MAX);
        }
    }

    /** A day that has passed is no mistake: what was asked of schools last year may be written down afterwards. */
    private static void checkMeasures(RecommendationDraft draft) {
        var measures = draft.measures();
        if (measures.isEmpty() || measures.size() > RecommendationDraft.MEASURES_MAX) {
            throw new Refusal("recommendation.refusal.measures", RecommendationDraft.MEASURES_MAX);
        }
        for (var measure : measures) {
            if (measure.text().isBlank()
                    || measure.text().length() > Measure.TEXT_MAX
                    || measure.responsible().length() > Measure.RESPONSIBLE_MAX) {
                throw new Refusal("recommendation.refusal.measure", Measure.TEXT_MAX);
            }
        }
    }

    private @Nullable UUID field(RecommendationDraft draft) {
        if (draft.problemField() == null && draft.decision() == null) {
            throw new Refusal("recommendation.refusal.no-ground");
        }
        var decision = draft.decision();
        if (decision != null) {
            seen(new NodeRef(NodeType.DECISION, decision));
        }
        var field = draft.problemField();
        if (field != null) {
            seen(new NodeRef(NodeType.PROBLEM_FIELD, field));
            return field;
        }
        return decision == null ? null : onlyFieldBehind(decision);
    }

    private @Nullable UUID onlyFieldBehind(UUID decision) {
        var fields = ledger.trail(new NodeRef(NodeType.DECISION, decision)).nodes().stream()
                .map(node -> node.ref())
                .filter(ref -> ref.type() == NodeType.PROBLEM_FIELD)
                .toList();
        return fields.size() == 1 ? fields.getFirst().id() : null;
    }

    private void seen(NodeRef ref) {
        if (ledger.nodes(Set.of(ref)).isEmpty()) {
            throw Refusal.notFound();
        }
    }
}

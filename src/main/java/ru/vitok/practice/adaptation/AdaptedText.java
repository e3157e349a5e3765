package ru.vitok.practice.adaptation;

import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.ModuleTranslations;

/** How one's own version begins: the source's words but for its result, which others have to reach anew. */
@Component
class AdaptedText {

    private final EvidenceLedger ledger;
    private final ModuleTranslations texts;

    AdaptedText(EvidenceLedger ledger, ModuleTranslations texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    PracticeText of(Practice source) {
        var text = source.text();
        var sections = new EnumMap<PracticeSection, String>(text.sections());
        sections.put(PracticeSection.RESULT, "");
        return new PracticeText(
                title(text.title()),
                text.summary(),
                text.subject(),
                text.grades(),
                text.skills(),
                text.kind(),
                text.minutes(),
                text.licence(),
                "",
                seen(text.fields()),
                sections);
    }

    private String title(String title) {
        var own = texts.getTranslation("practice.adapt.named", ModuleTranslations.RUSSIAN, title);
        return own.length() > PracticeText.TITLE_MAX ? title : own;
    }

    /** The source may answer fields that the reader does not see. */
    private Set<UUID> seen(Set<UUID> fields) {
        var refs = fields.stream().map(it -> new NodeRef(NodeType.PROBLEM_FIELD, it)).collect(Collectors.toSet());
        return ledger.nodes(refs).keySet().stream().map(NodeRef::id).collect(Collectors.toSet());
    }
}

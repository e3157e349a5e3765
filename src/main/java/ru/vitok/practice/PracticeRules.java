package ru.vitok.practice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;

/** What a text must hold to be kept, and to be shown to others. */
@Component
class PracticeRules {

    private static final int LAST_GRADE = 11;
    private static final int MINUTES_MAX = 600;
    private static final int EXTERNAL_ID_MAX = 80;

    private final EvidenceLedger ledger;

    PracticeRules(EvidenceLedger ledger) {
        this.ledger = ledger;
    }

    /** Even a draft has a title, keeps to the limits and names only problem fields that its author may see. */
    void check(PracticeText text, Set<UUID> alreadyNamed) {
        within("title", text.title(), PracticeText.TITLE_MAX);
        within("summary", text.summary(), PracticeText.SUMMARY_MAX);
        within("licence", text.licence(), PracticeText.LICENCE_MAX);
        within("co-authors", text.coAuthors(), PracticeText.CO_AUTHORS_MAX);
        within("subject", text.subject() == null ? "" : text.subject(), PracticeText.SUBJECT_MAX);
        text.skills().forEach(code -> within("skill", code, PracticeText.SKILL_CODE_MAX));
        text.sections().values().forEach(part -> within("section", part, PracticeText.SECTION_MAX));
        if (text.title().isBlank()) {
            throw new Refusal("practice.refusal.title");
        }
        if (text.grades().stream().anyMatch(grade -> grade < 1 || grade > LAST_GRADE)) {
            throw new Refusal("practice.refusal.grade");
        }
        var minutes = text.minutes();
        if (minutes != null && (minutes < 1 || minutes > MINUTES_MAX)) {
            throw new Refusal("practice.refusal.minutes", MINUTES_MAX);
        }
        if (text.skills().size() > PracticeText.SKILLS_MAX) {
            throw new Refusal("practice.refusal.skills", PracticeText.SKILLS_MAX);
        }
        checkFields(text.fields(), alreadyNamed);
    }

    void checkExternalId(@Nullable String externalId) {
        if (externalId != null && (externalId.isBlank() || externalId.length() > EXTERNAL_ID_MAX)) {
            throw new Refusal("practice.refusal.external-id", EXTERNAL_ID_MAX);
        }
    }

    /** Whoever says no says why. */
    void checkRemark(ReviewVerdict verdict, String words) {
        if (verdict != ReviewVerdict.PUBLISHED && words.isBlank()) {
            throw new Refusal("practice.refusal.no-reason");
        }
        if (words.length() > PracticeRemark.WORDS_MAX) {
            throw new Refusal("practice.refusal.long-remark", PracticeRemark.WORDS_MAX);
        }
    }

    /** There is something to read. Much more is asked of who hands in: see {@link PracticeDemands}. */
    void checkReady(PracticeText text) {
        var missing = Arrays.stream(PracticeSection.values())
                .filter(section -> section.readable() && text.section(section).isBlank())
                .findFirst();
        if (missing.isPresent()) {
            throw new Refusal("practice.refusal.missing." + missing.get().key());
        }
    }

    private void checkFields(Set<UUID> fields, Set<UUID> alreadyNamed) {
        var fresh = new HashSet<>(fields);
        fresh.removeAll(alreadyNamed);
        var refs = fresh.stream()
                .map(id -> new NodeRef(NodeType.PROBLEM_FIELD, id))
                .collect(Collectors.toSet());
        if (ledger.nodes(refs).size() < refs.size()) {
            throw new Refusal("practice.refusal.field-unknown");
        }
    }

    private static void within(String what, String words, int max) {
        if (words.length() > max) {
            throw new Refusal("practice.refusal.too-long." + what, max);
        }
    }
}

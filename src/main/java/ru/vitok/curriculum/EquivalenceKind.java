package ru.vitok.curriculum;

import java.util.List;

/** What of two editions is said to be the same: skills, or codes of one of the two codifiers. */
public enum EquivalenceKind {
    /** Skills have codes that a municipality keeps: equal codes are the same without anybody's word. */
    SKILL,
    /** Elements of content. */
    KES,
    /** Requirements. */
    KT;

    /** The codifiers; they are numbered anew, so their codes belong to an edition. */
    public static final List<EquivalenceKind> CODIFIERS = List.of(KES, KT);

    public boolean codifier() {
        return this != SKILL;
    }

    public List<String> codes(TestTask task) {
        return switch (this) {
            case KES -> task.content();
            case KT -> task.requirements();
            case SKILL -> {
                var code = task.skillCode();
                yield code == null ? List.of() : List.of(code);
            }
        };
    }

    /** As what is said of it is called in the journal. */
    String journalled() {
        return codifier() ? "codifier-equivalence" : "skill-equivalence";
    }
}

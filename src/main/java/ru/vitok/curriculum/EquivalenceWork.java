package ru.vitok.curriculum;

/**
 * The work that is spoken of.
 *
 * @param procedure empty for skills: what is said of them holds in every procedure of the subject and grade
 */
public record EquivalenceWork(String procedure, String subject, int grade, EquivalenceKind kind) {

    static EquivalenceWork of(EditionRow edition, EquivalenceKind kind) {
        return new EquivalenceWork(
                kind.codifier() ? edition.procedure() : "", edition.subject(), edition.grade(), kind);
    }
}

package ru.vitok.curriculum;

/** The work whose codifier is spoken of. */
public record CodifierWork(String procedure, String subject, int grade, CodifierKind kind) {

    static CodifierWork of(EditionRow edition, CodifierKind kind) {
        return new CodifierWork(edition.procedure(), edition.subject(), edition.grade(), kind);
    }
}

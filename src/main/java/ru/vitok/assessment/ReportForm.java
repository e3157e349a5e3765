package ru.vitok.assessment;

/** The kinds of files that the portal recognises by their content. The names are part of the public API. */
public enum ReportForm {
    VPR_INDIVIDUAL,
    VPR_MARKS,
    VPR_JOURNAL,
    VPR_SCORES,
    VPR_TASKS,
    VPR_OUTCOMES,
    VPR_GROUPS,
    VPR_COLLECTION,
    GIA_PROTOCOL,
    TEST_SPECIFICATION,
    SCHOOLS,
    STAFF,
    COURSES,
    OLYMPIAD,
    SURVEY,
    ATTESTATION,
    TEACHER_TEST,
    TEMPLATE,
    UNKNOWN
}

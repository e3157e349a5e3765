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
    /** Bulk exports of regions of 2021 and 2022, in which every school filled in its own works. */
    VPR_REGIONAL,
    GIA_PROTOCOL,
    TEST_SPECIFICATION,
    SCHOOLS,
    STAFF,
    COURSES,
    OLYMPIAD,
    SURVEY,
    ATTESTATION,
    TEACHER_TEST,
    CONTEXT,
    OWN_CONTROL,
    LOW_INDEX,
    TEMPLATE,
    MAPPED,
    UNKNOWN;

    /** Whether lines above its table may say which test it is about. */
    public boolean headed() {
        return name().startsWith("VPR_") || this == TEMPLATE;
    }

    /** A school's own data, which stand until the individual results come. */
    public boolean preliminary() {
        return this == VPR_COLLECTION || this == VPR_REGIONAL;
    }

    /** What concerns everybody in the municipality is not a single school's to change. */
    public boolean municipal() {
        return switch (this) {
            case TEST_SPECIFICATION,
                    SCHOOLS,
                    COURSES,
                    OLYMPIAD,
                    SURVEY,
                    ATTESTATION,
                    TEACHER_TEST,
                    CONTEXT,
                    LOW_INDEX -> true;
            default -> false;
        };
    }
}

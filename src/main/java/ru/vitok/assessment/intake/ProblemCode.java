package ru.vitok.assessment.intake;

import java.util.Locale;
import ru.vitok.assessment.Severity;

/** What can be wrong with a file; V1 to V12 are the numbers of the validation catalogue. */
public enum ProblemCode {
    /** The bytes were refused before reading. */
    EMPTY_FILE(Severity.ERROR),
    /** It was kept for thirty days, and those are over. */
    CONTENT_GONE(Severity.ERROR),
    FILE_TOO_BIG(Severity.ERROR),
    NOT_A_TABLE(Severity.ERROR),
    HTML_NOT_TABLE(Severity.ERROR),
    DAMAGED(Severity.ERROR),
    PASSWORD_PROTECTED(Severity.ERROR),
    MACROS(Severity.ERROR),
    EMPTY_ARCHIVE(Severity.ERROR),
    NESTED_ARCHIVE(Severity.ERROR),
    UNSAFE_PATH(Severity.ERROR),
    UNPACKED_TOO_BIG(Severity.ERROR),
    TOO_COMPRESSED(Severity.ERROR),
    TOO_MANY_ENTRIES(Severity.ERROR),
    TOO_MANY_SHEETS(Severity.ERROR),
    TOO_MANY_ROWS(Severity.ERROR),
    TOO_MANY_COLUMNS(Severity.ERROR),
    TEXT_TOO_LONG(Severity.ERROR),
    TOO_SLOW(Severity.ERROR),
    /** V1. */
    UNKNOWN_FORM(Severity.ERROR),
    NOT_PUBLISHED_FORM(Severity.INFO),
    HEADING_INCOMPLETE(Severity.ERROR),
    GRADE_IMPOSSIBLE(Severity.ERROR),
    YEAR_IMPOSSIBLE(Severity.ERROR),
    POINTS_IMPOSSIBLE(Severity.ERROR),
    VALUE_TOO_LONG(Severity.ERROR),
    COLUMN_MISSING(Severity.ERROR),
    NO_ROWS(Severity.ERROR),
    BAD_VALUE(Severity.ERROR),
    VARIANT_UNREAD(Severity.WARNING),
    CLASS_UNREAD(Severity.WARNING),
    CELL_UNREAD(Severity.WARNING),
    /** V2. */
    MAX_SCORE_MISMATCH(Severity.ERROR),
    /** V3. */
    SUM_MISMATCH(Severity.ERROR),
    /** V4. */
    MARK_MISMATCH(Severity.WARNING),
    MARK_BESIDE_SCALE(Severity.WARNING),
    /** V5. */
    COUNT_MISMATCH(Severity.WARNING),
    /** V6. */
    PERCENT_SUM(Severity.WARNING),
    /** V7. */
    SCHOOL_UNKNOWN(Severity.ERROR),
    SCHOOL_FOREIGN(Severity.ERROR),
    MUNICIPALITY_UNKNOWN(Severity.ERROR),
    NOT_FOR_SCHOOL(Severity.ERROR),
    SCHOOL_TWICE(Severity.ERROR),
    SHARE_NEEDED(Severity.WARNING),
    OWN_CONTROL_SCHOOL_ONLY(Severity.ERROR),
    OWN_CONTROL_BY_ITS_TABLE(Severity.ERROR),
    /** V8. */
    SCORE_OUT_OF_RANGE(Severity.ERROR),
    BAD_SCORE(Severity.ERROR),
    /** V9. */
    DUPLICATE_PARTICIPANT(Severity.ERROR),
    CODE_MISSING(Severity.ERROR),
    SCHOOL_MISSING(Severity.ERROR),
    /** Protocols of exams. */
    EXAM_FOUND(Severity.INFO),
    EXAM_NOT_NAMED(Severity.ERROR),
    EXAM_UNKNOWN(Severity.ERROR),
    SUBJECT_UNKNOWN(Severity.ERROR),
    BAD_MASK(Severity.ERROR),
    CORRECTION_UNRECOGNISED(Severity.ERROR),
    OLD_PROTOCOL(Severity.ERROR),
    PUPILS_UNRECOGNISED(Severity.WARNING),
    RESULT_STAYS(Severity.WARNING),
    TASKS_CARRIED(Severity.INFO),
    /** Schools' own forms and old regional exports. */
    NAMED_BY_FILE(Severity.INFO),
    FILE_NAMES_NOTHING(Severity.ERROR),
    GRADE_DIFFERS(Severity.ERROR),
    SCHOOL_NOT_NAMED(Severity.ERROR),
    TASK_ORDER_UNKNOWN(Severity.WARNING),
    PRELIMINARY(Severity.INFO),
    MARKS_BY_SCALE(Severity.INFO),
    PRELIMINARY_LATE(Severity.WARNING),
    /** Tables of no known form. */
    MAPPING_NEEDED(Severity.ERROR),
    MAPPING_INCOMPLETE(Severity.ERROR),
    MAPPING_REMEMBERED(Severity.WARNING),
    MAPPED(Severity.INFO),
    /** V10. */
    SLICE_CHANGED(Severity.WARNING),
    ALREADY_CONFIRMED(Severity.INFO),
    CONFIRMED_BELOW(Severity.WARNING),
    SAME_AS_ANOTHER(Severity.INFO),
    ROWS_CHANGED(Severity.INFO),
    ROWS_NEW(Severity.INFO),
    ROWS_GONE(Severity.WARNING),
    SCHOOLS_STAY(Severity.INFO),
    ROWS_REPLACED(Severity.WARNING),
    ROWS_DROPPED(Severity.WARNING),
    ROWS_NAMELESS(Severity.INFO),
    PERSONAL_DROPPED(Severity.INFO),
    PERSONS_BELOW(Severity.INFO),
    SKILLS_PARTIAL(Severity.WARNING),
    SKILLS_NONE(Severity.WARNING),
    SPECIFICATION_DIFFERS(Severity.WARNING),
    /** A specification that does not add up, and where to look. */
    EDITION_NUMBER_TWICE(Severity.ERROR),
    EDITION_MAX_MISSING(Severity.ERROR),
    EDITION_SUM_MORE(Severity.ERROR),
    EDITION_SUM_LESS(Severity.ERROR),
    EDITION_PARENT(Severity.ERROR),
    EDITION_BOUNDS_ORDER(Severity.ERROR),
    EDITION_BOUNDS_BEYOND(Severity.ERROR),
    EDITION_OTHER_EDITION(Severity.INFO),
    EDITION_MANY_POINTS(Severity.INFO),
    EDITION_CODE_CUT(Severity.WARNING),
    EDITION_TOO_LONG(Severity.ERROR),
    EDITION_YEARS(Severity.ERROR),
    VOICES_REPEATED(Severity.INFO),
    VOICES_LEFT(Severity.WARNING),
    SCALE_COUNTED(Severity.INFO),
    SCALE_UNREAD(Severity.WARNING),
    MOMENT_MISSING(Severity.INFO),
    MOMENT_WITHOUT_TIME(Severity.INFO),
    TEST_MOST_UNKNOWN(Severity.WARNING),
    ABSENT_SKIPPED(Severity.INFO),
    ROWS_SKIPPED(Severity.INFO),
    MORE_PROBLEMS(Severity.WARNING),
    SHARES_READ(Severity.INFO);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String messageKey() {
        return "assessment.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

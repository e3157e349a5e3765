package ru.vitok.assessment.intake.form;

/** Under which captions a plain table names the school of a row. */
final class SchoolCaptions {

    static final String[] SCHOOL = {
        "логин оо",
        "логин школы",
        "логин",
        "код оо",
        "код школы",
        "школа",
        "оо",
        "образовательная организация",
        "общеобразовательная организация",
        "наименование оо",
        "название оо",
        "наименование школы",
        "краткое наименование"
    };

    private SchoolCaptions() {}

    static boolean school(String key) {
        for (var caption : SCHOOL) {
            if (key.equals(caption)) {
                return true;
            }
        }
        return key.startsWith("логин оо") || key.startsWith("общеобразовательн") || key.startsWith("наименование общ");
    }

    /** «МБОУ «СОШ № 1»(edu990001)» is its login; a name or a code stays as it is. */
    static String written(String cell) {
        var named = GroupName.of(cell);
        var code = named.code();
        return code != null ? code : cell.matches("(?i)(edu|sch|spo)\\d+") ? GroupName.login(cell) : cell;
    }
}

package ru.vitok.assessment;

import java.util.Locale;

/** How far a contest reaches. The names are part of the public API. */
public enum OlympiadStage {
    SCHOOL("школьн(?!ик)"),
    MUNICIPAL("муниципал|районн|городск|окружн"),
    REGIONAL("регион|областн|краев|республик"),
    FINAL("заключит|финал|всеросс|федерал|международ"),
    UNKNOWN("$");

    private final String words;

    OlympiadStage(String words) {
        this.words = ".*(" + words + ").*";
    }

    /** The stage that these words name; a title names the olympiad as all-Russian whatever its stage. */
    public static OlympiadStage of(String written) {
        var key = written.toLowerCase(Locale.ROOT).replaceAll("всероссийск\\S* олимпиад\\S*|всош", "");
        for (var stage : values()) {
            if (stage != UNKNOWN && key.matches("(?s)" + stage.words)) {
                return stage;
            }
        }
        return UNKNOWN;
    }
}

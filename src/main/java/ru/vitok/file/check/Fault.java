package ru.vitok.file.check;

import java.util.Locale;

/** Why a file is not taken. */
public enum Fault {
    EMPTY,
    TOO_LARGE,
    KIND,
    SVG,
    OLD_FORMAT,
    MACROS,
    PASSWORD,
    MISMATCH,
    DAMAGED,
    BOMB,
    ENTRIES,
    PATHS,
    ENTITIES,
    ACTIVE,
    REMOTE,
    MIXED,
    PIXELS,
    VIRUS,
    SCANNER_DOWN;

    /** The sentence that says what happened and what to do; its first argument is the file's name. */
    public String key() {
        return "file.refusal.unfit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

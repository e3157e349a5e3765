package ru.vitok.journey;

/** A window and the settings of «Версия для слабовидящих»; a window of half the width is what 200 % zoom leaves. */
enum Look {
    DESK(1440, "normal", 100),
    PHONE(360, "normal", 100),
    ENLARGED(720, "normal", 100),
    CONTRAST_DESK(1440, "white-on-black", 100),
    CONTRAST_PHONE(360, "white-on-black", 100),
    CONTRAST_ENLARGED(720, "white-on-black", 100),
    BLUE(1440, "blue", 100),
    LARGE_TEXT(1440, "black-on-white", 200);

    final int width;
    final String scheme;
    final int size;

    Look(int width, String scheme, int size) {
        this.width = width;
        this.scheme = scheme;
        this.size = size;
    }
}

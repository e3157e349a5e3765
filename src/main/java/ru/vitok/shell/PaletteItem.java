package ru.vitok.shell;

import org.jspecify.annotations.Nullable;

/**
 * A line of the palette.
 *
 * @param html the title with its matches marked, escaped; null where nothing is marked
 */
record PaletteItem(String icon, String title, @Nullable String html, String note, String path) {

    static PaletteItem of(String icon, String title, String note, String path) {
        return new PaletteItem(icon, title, null, note, path);
    }
}

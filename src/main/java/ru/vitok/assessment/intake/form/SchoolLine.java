package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** «МБОУ «СОШ № 1»(edu990001) | Кол-во участников: 14» before a school's works, in one cell or in two. */
record SchoolLine(@Nullable String school, String name, int participants) {

    private static final Pattern DECLARED =
            Pattern.compile("(?iu).*кол-?(?:ичест)?во участников\\D*(\\d{1,6})(?!\\d).*");
    private static final int CELLS = 3;

    static @Nullable SchoolLine of(SheetRow row) {
        int filled = row.filled();
        if (filled == 0 || filled > CELLS) {
            return null;
        }
        var texts = row.cells().stream().filter(it -> it != null).toList();
        var match = DECLARED.matcher(String.join(" ", texts));
        if (!match.matches()) {
            return null;
        }
        var name = GroupName.of(texts.getFirst().replaceAll("(?iu)[|;,]?\\s*кол-.*", ""));
        return new SchoolLine(name.code(), name.name(), Integer.parseInt(match.group(1)));
    }
}

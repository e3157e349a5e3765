package ru.vitok.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as other modules see one. */
public record Person(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String position) {

    /** «Марина Сергеевна» of «Соколова Марина Сергеевна»; the whole name where it has fewer parts. */
    public String givenName() {
        var parts = name.split(" ");
        return parts.length < 3 ? name : parts[1] + " " + parts[2];
    }

    /** «Соколова М. С.» */
    public String shortName() {
        var parts = name.split(" ");
        var text = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.length; i++) {
            text.append('\u00a0').append(parts[i].charAt(0)).append('.');
        }
        return text.toString();
    }

    /** «СМ» for the round picture. */
    public String initials() {
        var parts = name.split(" ");
        return parts.length < 2 ? name.substring(0, 1) : "" + parts[0].charAt(0) + parts[1].charAt(0);
    }
}

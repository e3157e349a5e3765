package ru.vitok.analysis;

import java.util.List;

/** What the board can be narrowed to, of the fields that the reader may see; the newest year first. */
public record FieldChoices(List<Integer> years, List<String> subjects, List<Integer> grades) {

    public boolean none() {
        return years.isEmpty();
    }
}

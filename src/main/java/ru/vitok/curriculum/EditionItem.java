package ru.vitok.curriculum;

import java.util.List;

/**
 * A skill or a code of the codifier as one edition uses it.
 *
 * @param skills its words; those of a code are the skills tested under it, as codifiers print no titles of their codes
 * @param content a skill's elements of content
 */
public record EditionItem(String code, List<String> tasks, List<String> skills, List<String> content) {

    public String words() {
        return String.join("; ", skills);
    }
}

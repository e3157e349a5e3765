package ru.vitok.curriculum;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** How tasks are numbered: 9 is above 9.1, 1 above 1К1, and К is Cyrillic whatever was typed. */
final class TaskNumbers {

    private TaskNumbers() {}

    static String normal(String typed) {
        return typed.replaceAll("\\s", "").replace(',', '.').replaceAll("[КкKk]", "К");
    }

    static boolean above(String whole, String part) {
        return part.startsWith(whole + ".") || part.startsWith(whole + "К");
    }

    /** Those that only stand above others: their points are those of their parts. */
    static Set<String> parents(Collection<String> numbers) {
        return numbers.stream()
                .filter(it -> numbers.stream().anyMatch(part -> above(it, part)))
                .collect(Collectors.toSet());
    }
}

package ru.vitok.search;

import java.util.Set;

/** What a person asks for: words, and what they chose in the facets. */
public record SearchQuery(
        String words,
        Set<EntryType> types,
        Set<String> subjects,
        Set<Integer> grades,
        Set<String> skills,
        Set<String> statuses,
        FurtherChoice further,
        int page,
        int size) {

    public static final int WORDS_MAX = 200;
    public static final int SIZE_MAX = 100;

    private static final int SIZE = 10;
    private static final int PAGE_MAX = 1000;

    public SearchQuery {
        // an address may hold signs that the database does not take
        words = shortened(words.replaceAll("\\p{Cntrl}", " "));
        types = Set.copyOf(types);
        subjects = Set.copyOf(subjects);
        grades = Set.copyOf(grades);
        skills = Set.copyOf(skills);
        statuses = Set.copyOf(statuses);
        page = Math.clamp(page, 0, PAGE_MAX);
        size = Math.clamp(size, 1, SIZE_MAX);
    }

    public static SearchQuery of(String words) {
        return new SearchQuery(words, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), FurtherChoice.NONE, 0, SIZE);
    }

    /** The same choice for other words. */
    public SearchQuery withWords(String others) {
        return new SearchQuery(others, types, subjects, grades, skills, statuses, further, page, size);
    }

    public SearchQuery withTypes(Set<EntryType> chosen) {
        return new SearchQuery(words, chosen, subjects, grades, skills, statuses, further, page, size);
    }

    public SearchQuery withSubjects(Set<String> chosen) {
        return new SearchQuery(words, types, chosen, grades, skills, statuses, further, page, size);
    }

    public SearchQuery withGrades(Set<Integer> chosen) {
        return new SearchQuery(words, types, subjects, chosen, skills, statuses, further, page, size);
    }

    public SearchQuery withSkills(Set<String> chosen) {
        return new SearchQuery(words, types, subjects, grades, chosen, statuses, further, page, size);
    }

    public SearchQuery withStatuses(Set<String> chosen) {
        return new SearchQuery(words, types, subjects, grades, skills, chosen, further, page, size);
    }

    public SearchQuery withFurther(FurtherChoice chosen) {
        return new SearchQuery(words, types, subjects, grades, skills, statuses, chosen, page, size);
    }

    public SearchQuery withPage(int number, int length) {
        return new SearchQuery(words, types, subjects, grades, skills, statuses, further, number, length);
    }

    /** A page of text may be pasted in: only its beginning is looked for, up to a whole word, and a question stays one. */
    private static String shortened(String words) {
        if (words.length() <= WORDS_MAX) {
            return words;
        }
        var mark = words.strip().endsWith("?") ? "?" : "";
        var space = words.lastIndexOf(' ', WORDS_MAX - 1);
        return words.substring(0, space > 0 ? space : WORDS_MAX - 1) + mark;
    }

    public boolean hasFilters() {
        return !(types.isEmpty()
                && subjects.isEmpty()
                && grades.isEmpty()
                && skills.isEmpty()
                && statuses.isEmpty()
                && further.none());
    }
}

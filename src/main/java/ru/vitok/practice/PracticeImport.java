package ru.vitok.practice;

import java.util.EnumMap;
import java.util.Map;
import ru.vitok.kernel.Refusal;

/** Reads practices written as Markdown files by the template: Russian headings and words become parts and kinds. */
public final class PracticeImport {

    private static final Map<String, PracticeSection> HEADINGS = Map.of(
            "Проблема", PracticeSection.PROBLEM,
            "Цель", PracticeSection.GOAL,
            "Контекст", PracticeSection.CONTEXT,
            "Описание", PracticeSection.DESCRIPTION,
            "Ресурсы", PracticeSection.RESOURCES,
            "Результат", PracticeSection.RESULT,
            "Риски", PracticeSection.RISKS,
            "Тиражирование", PracticeSection.REPLICATION);
    /** Two parts have longer names on the page. */
    private static final Map<String, String> ON_THE_PAGE =
            Map.of("Риски и ограничения", "Риски", "Как повторить", "Тиражирование");

    private static final Map<String, PracticeKind> KINDS = Map.of(
            "урок", PracticeKind.LESSON,
            "внеурочное", PracticeKind.EXTRACURRICULAR,
            "управленческая", PracticeKind.MANAGEMENT,
            "наставничество", PracticeKind.MENTORING,
            "цифровая", PracticeKind.DIGITAL);

    private PracticeImport() {}

    /** The parts by their Russian headings; a heading that the template does not know is an error of the file. */
    public static Map<PracticeSection, String> sections(Map<String, String> byHeading) {
        var sections = new EnumMap<PracticeSection, String>(PracticeSection.class);
        byHeading.forEach(
                (heading, words) -> sections.put(known(HEADINGS, ON_THE_PAGE.getOrDefault(heading, heading)), words));
        return sections;
    }

    public static PracticeKind kind(String word) {
        return known(KINDS, word);
    }

    /** As a file of the template calls it. */
    public static String heading(PracticeSection section) {
        return wordFor(HEADINGS, section);
    }

    public static String word(PracticeKind kind) {
        return wordFor(KINDS, kind);
    }

    private static <T> String wordFor(Map<String, T> words, T meant) {
        return words.entrySet().stream()
                .filter(it -> it.getValue() == meant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T known(Map<String, T> words, String word) {
        var found = words.get(word);
        if (found == null) {
            throw new Refusal("practice.refusal.file-word", word);
        }
        return found;
    }
}

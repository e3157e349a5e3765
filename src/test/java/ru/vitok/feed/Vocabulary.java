package ru.vitok.feed;

import java.util.List;
import java.util.Map;

/** What schema.org says of the words that our pages use: what a thing also is, whose word it is, what may stand there. */
final class Vocabulary {

    static final Map<String, String> ALSO = Map.of(
            "CreativeWork", "Thing",
            "LearningResource", "CreativeWork",
            "Collection", "CreativeWork",
            "Intangible", "Thing",
            "Audience", "Intangible",
            "PeopleAudience", "Audience",
            "EducationalAudience", "Audience",
            "Person", "Thing",
            "Organization", "Thing");

    /** Whose it is, and what may stand there. */
    record Word(String of, List<String> values) {}

    static final Map<String, Word> WORDS = Map.ofEntries(
            word("name", "Thing", "Text"),
            word("description", "Thing", "Text"),
            word("url", "Thing", "URL"),
            word("about", "CreativeWork", "Thing"),
            word("audience", "CreativeWork", "Audience"),
            word("author", "CreativeWork", "Person", "Organization"),
            word("publisher", "CreativeWork", "Person", "Organization"),
            word("dateModified", "CreativeWork", "Date", "DateTime"),
            word("datePublished", "CreativeWork", "Date", "DateTime"),
            word("inLanguage", "CreativeWork", "Tag"),
            word("isAccessibleForFree", "CreativeWork", "Boolean"),
            word("isBasedOn", "CreativeWork", "CreativeWork", "URL"),
            word("isPartOf", "CreativeWork", "CreativeWork", "URL"),
            word("keywords", "CreativeWork", "Text", "URL"),
            word("learningResourceType", "CreativeWork", "Text"),
            word("license", "CreativeWork", "CreativeWork", "URL"),
            word("timeRequired", "CreativeWork", "Duration"),
            word("typicalAgeRange", "CreativeWork", "Ages"),
            word("teaches", "LearningResource", "Text"),
            word("educationalLevel", "LearningResource", "Text"),
            word("educationalRole", "EducationalAudience", "Text"));

    private Vocabulary() {}

    static boolean is(String type, String other) {
        for (var it = type; it != null; it = ALSO.get(it)) {
            if (it.equals(other)) {
                return true;
            }
        }
        return false;
    }

    static boolean known(String type) {
        return type.equals("Thing") || ALSO.containsKey(type);
    }

    private static Map.Entry<String, Word> word(String name, String of, String... values) {
        return Map.entry(name, new Word(of, List.of(values)));
    }
}

package ru.vitok.practice.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PracticeImport;
import ru.vitok.practice.PublicPractice;

/** What stands between the dashes. */
record PracticeFacts(
        @Nullable String id,
        @Nullable String externalId,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String subject,
        @Nullable List<Integer> grades,
        @Nullable List<String> skills,
        @Nullable String kind,
        @Nullable Integer minutes,
        @Nullable String author,
        @Nullable String school,
        @Nullable String coAuthors,
        @Nullable String licence) {

    static Map<String, Object> of(PublicPractice practice, PublicPractice.Shown shown) {
        var text = shown.text();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", practice.id().toString());
        put(facts, "externalId", shown.practice().externalId());
        facts.put("title", text.title());
        put(facts, "summary", text.summary());
        put(facts, "subject", text.subject());
        facts.put("grades", text.sortedGrades());
        facts.put("skills", text.skills().stream().sorted().toList());
        put(facts, "kind", text.kind() == null ? null : PracticeImport.word(text.kind()));
        put(facts, "minutes", text.minutes());
        facts.put("author", shown.author());
        facts.put("school", shown.organisation());
        put(facts, "coAuthors", shown.practice().others());
        put(facts, "licence", text.licence());
        facts.put("status", shown.practice().status().name());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            facts.put(name, value);
        }
    }
}

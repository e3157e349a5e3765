package ru.vitok.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vitok.practice.Licence;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PublicPractice;
import ru.vitok.uikit.ModuleTranslations;
import tools.jackson.databind.json.JsonMapper;

/** A practice in the words of schema.org, with those of LRMI for learning. */
@Component
public class LearningResource {

    private final Description description;
    private final Site site;
    private final ModuleTranslations texts;

    LearningResource(Description description, Site site, ModuleTranslations texts) {
        this.description = description;
        this.site = site;
        this.texts = texts;
    }

    /** JSON that can stand inside a page: nothing in it ends the element around it. */
    public String json(PublicPractice practice, PublicPractice.Shown shown) {
        return JsonMapper.shared()
                .writeValueAsString(facts(practice, shown))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> facts(PublicPractice practice, PublicPractice.Shown shown) {
        var text = shown.text();
        var address = description.address(practice);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "LearningResource");
        facts.put("@id", address);
        facts.put("url", address);
        facts.put("name", text.title());
        facts.put("description", description.summary(text));
        facts.put("inLanguage", Description.LANGUAGE);
        facts.put(
                "author",
                description.authors(shown).stream()
                        .map(name -> typed("Person", name))
                        .toList());
        facts.put("publisher", typed("Organization", shown.organisation()));
        var published = shown.practice().publishedOn();
        if (published != null) {
            facts.put("datePublished", published.toString());
        }
        facts.put("dateModified", practice.changedAt().toString());
        facts.put("isAccessibleForFree", true);
        description.source(shown).ifPresent(it -> facts.put("isBasedOn", it));
        learning(text, facts);
        facts.put(
                "isPartOf",
                Map.of(
                        "@type", "Collection",
                        "name", texts.getTranslation("feed.library", ModuleTranslations.RUSSIAN),
                        "url", site.address("practices")));
        return facts;
    }

    private void learning(PracticeText text, Map<String, Object> facts) {
        var kind = text.kind();
        facts.put(
                "learningResourceType",
                texts.getTranslation(
                        kind == null ? "feed.practice" : "practice.kind." + kind, ModuleTranslations.RUSSIAN));
        facts.put("audience", Map.of("@type", "EducationalAudience", "educationalRole", "teacher"));
        var keywords = description.keywords(text);
        if (!keywords.isEmpty()) {
            facts.put("keywords", keywords);
            facts.put("about", typed("Thing", keywords.getFirst()));
        }
        var skills = keywords.stream().filter(it -> !it.equals(text.subject())).toList();
        if (!skills.isEmpty()) {
            facts.put("teaches", skills);
        }
        if (!text.grades().isEmpty()) {
            facts.put("educationalLevel", levels(text));
        }
        description.ages(text).ifPresent(ages -> facts.put("typicalAgeRange", ages));
        if (text.minutes() != null) {
            facts.put("timeRequired", "PT" + text.minutes() + "M");
        }
        if (!text.licence().isBlank()) {
            var address = new Licence(text.licence()).address();
            facts.put("license", address.<Object>map(it -> it).orElseGet(() -> typed("CreativeWork", text.licence())));
        }
    }

    private List<String> levels(PracticeText text) {
        return text.sortedGrades().stream()
                .map(grade ->
                        texts.getTranslation("practice.note.grades", ModuleTranslations.RUSSIAN, String.valueOf(grade)))
                .toList();
    }

    private static Map<String, String> typed(String type, String name) {
        var thing = new LinkedHashMap<String, String>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }
}

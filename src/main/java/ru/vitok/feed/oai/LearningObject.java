package ru.vitok.feed.oai;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.feed.Description;
import ru.vitok.feed.XmlPage;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PublicPractice;

/** IEEE 1484.12 (LOM): for whom, of what age, how long it takes, what it is about. */
@Component
@Order(2)
class LearningObject implements MetadataFormat {

    private static final Map<PracticeKind, String> TYPES = Map.of(
            PracticeKind.LESSON, "lecture",
            PracticeKind.EXTRACURRICULAR, "exercise",
            PracticeKind.DIGITAL, "simulation");

    private final Description description;

    LearningObject(Description description) {
        this.description = description;
    }

    @Override
    public String prefix() {
        return "lom";
    }

    @Override
    public String namespace() {
        return "http://ltsc.ieee.org/xsd/LOM";
    }

    @Override
    public String schema() {
        return "http://ltsc.ieee.org/xsd/lomv1.0/lom.xsd";
    }

    @Override
    public void write(PublicPractice practice, PublicPractice.Shown shown, XmlPage page) {
        page.root("lom", "xmlns", namespace(), schema());
        general(practice, shown.text(), page);
        lifeCycle(shown, page);
        page.open("technical")
                .element("format", "text/html")
                .element("location", description.address(practice))
                .close();
        educational(shown.text(), page);
        rights(shown.text(), page);
        description.source(shown).ifPresent(it -> relation(it, page));
        classification(shown.text().subject(), page);
        page.close();
    }

    private void general(PublicPractice practice, PracticeText text, XmlPage page) {
        page.open("general").open("identifier");
        page.element("catalog", "URI")
                .element("entry", description.address(practice))
                .close();
        LomTerms.string(page, "title", text.title());
        page.element("language", Description.LANGUAGE);
        LomTerms.string(page, "description", description.summary(text));
        description.keywords(text).forEach(word -> LomTerms.string(page, "keyword", word));
        page.close();
    }

    private void lifeCycle(PublicPractice.Shown shown, XmlPage page) {
        page.open("lifeCycle");
        LomTerms.term(page, "status", "final");
        for (var name : description.authors(shown)) {
            page.open("contribute");
            LomTerms.term(page, "role", "author");
            page.element("entity", LomTerms.card(name));
            var published = shown.practice().publishedOn();
            if (published != null) {
                page.open("date").element("dateTime", published.toString()).close();
            }
            page.close();
        }
        page.close();
    }

    private void educational(PracticeText text, XmlPage page) {
        page.open("educational");
        var kind = text.kind();
        if (kind != null && TYPES.containsKey(kind)) {
            LomTerms.term(page, "learningResourceType", TYPES.get(kind));
        }
        LomTerms.term(page, "intendedEndUserRole", "teacher");
        LomTerms.term(page, "context", "school");
        description.ages(text).ifPresent(ages -> LomTerms.string(page, "typicalAgeRange", ages));
        if (text.minutes() != null) {
            page.open("typicalLearningTime")
                    .element("duration", "PT" + text.minutes() + "M")
                    .close();
        }
        page.element("language", Description.LANGUAGE).close();
    }

    private static void rights(PracticeText text, XmlPage page) {
        page.open("rights");
        LomTerms.term(page, "cost", "no");
        LomTerms.term(page, "copyrightAndOtherRestrictions", "yes");
        if (!text.licence().isBlank()) {
            LomTerms.string(page, "description", text.licence());
        }
        page.close();
    }

    private static void relation(String source, XmlPage page) {
        page.open("relation");
        LomTerms.term(page, "kind", "isbasedon");
        page.open("resource").open("identifier");
        page.element("catalog", "URI").element("entry", source).close().close().close();
    }

    private static void classification(@Nullable String subject, XmlPage page) {
        if (subject != null) {
            page.open("classification");
            LomTerms.term(page, "purpose", "discipline");
            page.open("taxonPath").open("taxon");
            LomTerms.string(page, "entry", subject);
            page.close().close().close();
        }
    }
}

package ru.vitok.feed.oai;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.feed.Described;
import ru.vitok.feed.Description;
import ru.vitok.feed.XmlPage;
import ru.vitok.practice.PracticeKind;

/** IEEE 1484.12 (LOM): for whom, of what age, how long it takes, what it is about. */
@Component
@Order(2)
class LearningObject implements MetadataFormat {

    private static final Map<PracticeKind, String> TYPES = Map.of(
            PracticeKind.LESSON, "lecture",
            PracticeKind.EXTRACURRICULAR, "exercise",
            PracticeKind.DIGITAL, "simulation");

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
    public void write(Described practice, XmlPage page) {
        page.root("lom", "xmlns", namespace(), schema());
        general(practice, page);
        lifeCycle(practice, page);
        page.open("technical")
                .element("format", "text/html")
                .element("location", practice.address())
                .close();
        educational(practice, page);
        rights(practice, page);
        relation(practice.source(), page);
        classification(practice.subject(), page);
        page.close();
    }

    private static void general(Described practice, XmlPage page) {
        page.open("general").open("identifier");
        page.element("catalog", "URI").element("entry", practice.address()).close();
        LomTerms.string(page, "title", practice.title());
        page.element("language", Description.LANGUAGE);
        LomTerms.string(page, "description", practice.summary());
        practice.keywords().forEach(word -> LomTerms.string(page, "keyword", word));
        page.close();
    }

    private static void lifeCycle(Described practice, XmlPage page) {
        page.open("lifeCycle");
        LomTerms.term(page, "status", "final");
        for (var name : practice.authors()) {
            page.open("contribute");
            LomTerms.term(page, "role", "author");
            page.element("entity", LomTerms.card(name));
            var published = practice.published();
            if (published != null) {
                page.open("date").element("dateTime", published.toString()).close();
            }
            page.close();
        }
        page.close();
    }

    private static void educational(Described practice, XmlPage page) {
        page.open("educational");
        var kind = practice.kind();
        if (kind != null && TYPES.containsKey(kind)) {
            LomTerms.term(page, "learningResourceType", TYPES.get(kind));
        }
        LomTerms.term(page, "intendedEndUserRole", "teacher");
        LomTerms.term(page, "context", "school");
        var ages = practice.ages();
        if (ages != null) {
            LomTerms.string(page, "typicalAgeRange", ages);
        }
        if (practice.minutes() != null) {
            page.open("typicalLearningTime")
                    .element("duration", "PT" + practice.minutes() + "M")
                    .close();
        }
        page.element("language", Description.LANGUAGE).close();
    }

    private static void rights(Described practice, XmlPage page) {
        page.open("rights");
        LomTerms.term(page, "cost", "no");
        LomTerms.term(page, "copyrightAndOtherRestrictions", "yes");
        if (!practice.licence().isBlank()) {
            LomTerms.string(page, "description", practice.licence());
        }
        page.close();
    }

    private static void relation(@Nullable String source, XmlPage page) {
        if (source == null) {
            return;
        }
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

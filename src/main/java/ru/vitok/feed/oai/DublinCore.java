package ru.vitok.feed.oai;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.feed.Description;
import ru.vitok.feed.XmlPage;
import ru.vitok.practice.PublicPractice;

/** The fifteen plain words that every library understands. */
@Component
@Order(1)
class DublinCore implements MetadataFormat {

    private final Description description;

    DublinCore(Description description) {
        this.description = description;
    }

    @Override
    public String prefix() {
        return "oai_dc";
    }

    @Override
    public String namespace() {
        return "http://www.openarchives.org/OAI/2.0/oai_dc/";
    }

    @Override
    public String schema() {
        return "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    }

    @Override
    public void write(PublicPractice practice, PublicPractice.Shown shown, XmlPage page) {
        var text = shown.text();
        page.open(
                "oai_dc:dc",
                "xmlns:oai_dc",
                namespace(),
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                namespace() + " " + schema());
        page.element("dc:title", text.title());
        description.authors(shown).forEach(name -> page.element("dc:creator", name));
        description.keywords(text).forEach(word -> page.element("dc:subject", word));
        page.element("dc:description", description.summary(text));
        page.element("dc:publisher", shown.organisation());
        var published = shown.practice().publishedOn();
        if (published != null) {
            page.element("dc:date", published.toString());
        }
        page.element("dc:type", "Text");
        page.element("dc:format", "text/html");
        page.element("dc:identifier", description.address(practice));
        page.element("dc:language", Description.LANGUAGE);
        description.source(shown).ifPresent(it -> page.element("dc:source", it).element("dc:relation", it));
        if (!text.licence().isBlank()) {
            page.element("dc:rights", text.licence());
        }
        page.close();
    }
}

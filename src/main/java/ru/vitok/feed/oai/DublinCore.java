package ru.vitok.feed.oai;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.feed.Described;
import ru.vitok.feed.Description;
import ru.vitok.feed.XmlPage;

/** The fifteen plain words that every library understands. */
@Component
@Order(1)
class DublinCore implements MetadataFormat {

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
    public void write(Described practice, XmlPage page) {
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
        page.element("dc:title", practice.title());
        practice.authors().forEach(name -> page.element("dc:creator", name));
        practice.keywords().forEach(word -> page.element("dc:subject", word));
        page.element("dc:description", practice.summary());
        page.element("dc:publisher", practice.organisation());
        var published = practice.published();
        if (published != null) {
            page.element("dc:date", published.toString());
        }
        page.element("dc:type", "Text");
        page.element("dc:format", "text/html");
        page.element("dc:identifier", practice.address());
        page.element("dc:language", Description.LANGUAGE);
        var source = practice.source();
        if (source != null) {
            page.element("dc:source", source).element("dc:relation", source);
        }
        if (!practice.licence().isBlank()) {
            page.element("dc:rights", practice.licence());
        }
        page.close();
    }
}

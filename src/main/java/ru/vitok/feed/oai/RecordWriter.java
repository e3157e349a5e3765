package ru.vitok.feed.oai;

import org.springframework.stereotype.Component;
import ru.vitok.feed.Description;
import ru.vitok.feed.XmlPage;
import ru.vitok.practice.PublicPractice;

/** Writes records: who it is and since when so, then what it is; of what is gone only the first. */
@Component
class RecordWriter {

    private final OaiRepository repository;
    private final Description description;

    RecordWriter(OaiRepository repository, Description description) {
        this.repository = repository;
        this.description = description;
    }

    void whole(PublicPractice practice, MetadataFormat format, XmlPage page) {
        page.open("record");
        header(practice, page);
        var shown = practice.shown();
        if (shown != null) {
            page.open("metadata");
            format.write(description.of(practice, shown), page);
            page.close();
        }
        page.close();
    }

    void header(PublicPractice practice, XmlPage page) {
        var gone = practice.shown() == null;
        page.open("header", gone ? new String[] {"status", "deleted"} : new String[0])
                .element("identifier", repository.identifier(practice))
                .element("datestamp", Dates.write(practice.changedAt()));
        var subject = practice.subject();
        if (subject != null) {
            page.element("setSpec", SubjectSets.name(subject));
        }
        page.close();
    }
}

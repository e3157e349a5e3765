package ru.vitok.feed.oai;

import ru.vitok.feed.Described;
import ru.vitok.feed.XmlPage;

/** One way to describe a practice. */
interface MetadataFormat {

    String prefix();

    String namespace();

    String schema();

    void write(Described practice, XmlPage page);
}

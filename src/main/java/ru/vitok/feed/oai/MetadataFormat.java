package ru.vitok.feed.oai;

import ru.vitok.feed.XmlPage;
import ru.vitok.practice.PublicPractice;

/** One way to describe a practice. */
interface MetadataFormat {

    String prefix();

    String namespace();

    String schema();

    void write(PublicPractice practice, PublicPractice.Shown shown, XmlPage page);
}

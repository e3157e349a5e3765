package ru.vitok.file.check;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A part in XML, read to its end by a reader that knows no entities: a declaration of any is a reason to refuse. */
final class XmlPart {

    private static final XMLInputFactory READERS = readers();

    /** What to look at in a part. */
    interface Reading {

        void element(XMLStreamReader at);

        default void end() {}

        static Reading of(Consumer<XMLStreamReader> element) {
            return element::accept;
        }
    }

    private XmlPart() {}

    static void read(Packed packed, ZipArchiveEntry entry, Reading reading) {
        try (var in = new PushbackInputStream(packed.open(entry))) {
            read(in, reading);
            reading.end();
        } catch (IOException | XMLStreamException broken) {
            throw new UnfitFile(Fault.DAMAGED, broken);
        }
    }

    private static void read(PushbackInputStream in, Reading reading) throws IOException, XMLStreamException {
        var first = in.read();
        if (first < 0) {
            // office programs leave parts for settings that nobody made
            return;
        }
        in.unread(first);
        var reader = READERS.createXMLStreamReader(in);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnfitFile(Fault.ENTITIES);
                case XMLStreamConstants.START_ELEMENT -> reading.element(reader);
                default -> {
                    // words and the rest say nothing about what the part does
                }
            }
        }
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}

package ru.vitok.feed;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making; text is escaped, and what XML cannot hold is left out. */
public final class XmlPage {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    public XmlPage() {
        try {
            out = WRITERS.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Part {
        void write() throws XMLStreamException;
    }

    /** An element whose attributes stand in pairs: name, value. */
    public XmlPage open(String name, String... attributes) {
        return doing(() -> {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], XmlWords.of(attributes[i + 1]));
            }
        });
    }

    public XmlPage close() {
        return doing(out::writeEndElement);
    }

    public XmlPage element(String name, String words, String... attributes) {
        return open(name, attributes)
                .doing(() -> out.writeCharacters(XmlWords.of(words)))
                .close();
    }

    /** The root of a vocabulary, with where its rules stand. */
    public XmlPage root(String name, String namespaceName, String namespace, String schema) {
        return open(
                name,
                namespaceName,
                namespace,
                "xmlns:xsi",
                XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
                "xsi:schemaLocation",
                namespace + " " + schema);
    }

    public String finished() {
        doing(() -> {
            out.writeEndDocument();
            out.flush();
        });
        return text.toString();
    }

    private XmlPage doing(Part part) {
        try {
            part.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

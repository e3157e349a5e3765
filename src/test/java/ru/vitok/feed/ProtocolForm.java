package ru.vitok.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The form of every answer and of the plain vocabulary in it. No library brings the published schemas along and a test asks
 * nothing of the network, so they are written here by the text of the protocol.
 */
final class ProtocolForm {

    private static final Schema SCHEMA = read();

    private ProtocolForm() {}

    static void check(String answer) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(answer)));
    }

    private static Schema read() {
        var parts = Stream.of("xml.xsd", "simpledc.xsd", "oai_dc.xsd", "oai-pmh.xsd")
                .map(it -> new StreamSource(ProtocolForm.class.getResourceAsStream("/feed/" + it)))
                .toArray(Source[]::new);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(parts);
        } catch (SAXException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}

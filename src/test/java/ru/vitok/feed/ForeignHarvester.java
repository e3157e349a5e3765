package ru.vitok.feed;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.OAIRequestException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.Parameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.xml.sax.SAXException;

/** Another library's harvester (XOAI); every answer that it gets is held against the protocol's form on the way. */
final class ForeignHarvester {

    int answers;
    final ServiceProvider provider;

    ForeignHarvester(int port) {
        var base = "http://localhost:" + port + "/oai";
        var client = OAIClient.newBuilder().withBaseUrl(base).build();
        provider = new ServiceProvider(new Context()
                .withBaseUrl(base)
                .withGranularity(Granularity.Second)
                .withMetadataTransformer("oai_dc", Context.KnownTransformer.OAI_DC)
                .withOAIClient(new OAIClient() {
                    @Override
                    public InputStream execute(Parameters parameters) throws OAIRequestException {
                        return checked(client.execute(parameters));
                    }
                }));
    }

    private InputStream checked(InputStream answer) {
        try (answer) {
            var bytes = answer.readAllBytes();
            ProtocolForm.check(new String(bytes, StandardCharsets.UTF_8));
            answers++;
            return new ByteArrayInputStream(bytes);
        } catch (IOException | SAXException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static <T> List<T> all(Iterator<T> found) {
        var list = new ArrayList<T>();
        found.forEachRemaining(list::add);
        return list;
    }

    static String identifier(UUID practice) {
        return "oai:localhost:practice/" + practice;
    }

    /** The values of one of the fifteen words, as the foreign library understood them. */
    static List<String> said(Record record, String word) {
        return record.getMetadata().getXoaiMetadata().searcher().findAll("dc." + word);
    }
}

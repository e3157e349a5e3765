package ru.vitok.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.MetadataFormat;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.exceptions.IdDoesNotExistException;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.SAXException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeStatus;

/** A harvester that others wrote reads the library as we say it can be read. */
@PortalTest
class ForeignHarvestTest {

    private static final String DUBLIN_CORE = "oai_dc";

    @Autowired
    TestPeople people;

    @Autowired
    Published published;

    @Autowired
    PracticeMarks marks;

    @LocalServerPort
    int port;

    ForeignHarvester harvester;
    Published.Desk desk;
    String subject = "";

    @BeforeEach
    void harvester() {
        harvester = new ForeignHarvester(port);
        desk = published.desk();
        subject = "Наука " + desk.place().code();
    }

    @Test
    void itLearnsWhatTheRepositoryIsAndSpeaks() throws Exception {
        var said = harvester.provider.identify();

        assertThat(said.getProtocolVersion()).isEqualTo("2.0");
        assertThat(said.getBaseURL()).endsWith("/oai");
        assertThat(said.getDeletedRecord()).isEqualTo(DeletedRecord.PERSISTENT);
        assertThat(said.getGranularity()).isEqualTo(Granularity.Second);
        assertThat(said.getEarliestDatestamp()).isBeforeOrEqualTo(Instant.now());
        assertThat(said.getAdminEmails()).isNotEmpty();
        assertThat(ForeignHarvester.all(harvester.provider.listMetadataFormats()))
                .extracting(MetadataFormat::getMetadataPrefix)
                .containsExactly(DUBLIN_CORE, "lom");
    }

    @Test
    void itReadsAWholeSetOverSeveralAnswers() throws Exception {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 110; i++) {
            expected.add(ForeignHarvester.identifier(published.publish(desk, "Опыт " + i, subject)));
        }

        var records =
                ForeignHarvester.all(harvester.provider.listRecords(records().withSetSpec(setOf(subject))));

        assertThat(records.stream().map(it -> it.getHeader().getIdentifier()))
                .containsExactlyInAnyOrderElementsOf(expected);
        // the sets, then fifty, fifty and ten
        assertThat(harvester.answers).isEqualTo(4);
        assertThat(records)
                .allSatisfy(
                        it -> assertThat(ForeignHarvester.said(it, "subject")).contains(subject));
        assertThat(ForeignHarvester.all(harvester.provider.listIdentifiers(ListIdentifiersParameters.request()
                        .withMetadataPrefix("lom")
                        .withSetSpec(setOf(subject)))))
                .hasSize(110);
    }

    @Test
    void itReadsWhatChangedBetweenTwoMoments() throws Exception {
        var id = published.publish(desk, "Новая", subject);
        var changed = record(id).getHeader().getDatestamp();

        assertThat(identifiers(records().withFrom(changed).withUntil(changed)))
                .contains(ForeignHarvester.identifier(id));
        assertThat(identifiers(records().withFrom(changed.plusSeconds(1))))
                .doesNotContain(ForeignHarvester.identifier(id));
        assertThat(identifiers(records().withUntil(changed.minusSeconds(1))))
                .doesNotContain(ForeignHarvester.identifier(id));
    }

    @Test
    void itUnderstandsARecordAndLearnsThatItIsGone() throws Exception {
        var id = published.publish(desk, "Почему & <зачем>", subject);
        var before = record(id);
        assertThat(ForeignHarvester.said(before, "title")).containsExactly("Почему & <зачем>");
        assertThat(ForeignHarvester.said(before, "rights")).containsExactly("CC BY 4.0");
        assertThat(ForeignHarvester.said(before, "identifier").getFirst()).endsWith("/practices/" + id);

        people.as(desk.methodist(), () -> marks.mark(id, PracticeStatus.ARCHIVED));

        assertThat(record(id).getHeader().isDeleted()).isTrue();
        assertThat(ForeignHarvester.all(harvester.provider.listRecords(records().withSetSpec(setOf(subject)))))
                .singleElement()
                .satisfies(it -> assertThat(it.getHeader().isDeleted()).isTrue())
                .satisfies(it -> assertThat(it.getMetadata()).isNull());
    }

    @Test
    void itUnderstandsARefusal() {
        assertThatExceptionOfType(IdDoesNotExistException.class).isThrownBy(() -> record(UUID.randomUUID()));
        assertThat(identifiers(records().withUntil(Instant.parse("1999-01-01T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void theFormThatAnswersAreHeldAgainstRefusesWhatIsNotOfTheVocabulary() {
        var alien = """
                <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:titel>a</dc:titel></oai_dc:dc>""";

        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> ProtocolForm.check(alien));
    }

    private Record record(UUID id) throws Exception {
        return harvester.provider.getRecord(GetRecordParameters.request()
                .withIdentifier(ForeignHarvester.identifier(id))
                .withMetadataFormatPrefix(DUBLIN_CORE));
    }

    private static ListRecordsParameters records() {
        return ListRecordsParameters.request().withMetadataPrefix(DUBLIN_CORE);
    }

    private List<String> identifiers(ListRecordsParameters asked) {
        try {
            return ForeignHarvester.all(harvester.provider.listRecords(asked)).stream()
                    .map(it -> it.getHeader().getIdentifier())
                    .toList();
        } catch (io.gdcc.xoai.serviceprovider.exceptions.BadArgumentException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private String setOf(String name) throws Exception {
        return ForeignHarvester.all(harvester.provider.listSets()).stream()
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getSpec();
    }
}

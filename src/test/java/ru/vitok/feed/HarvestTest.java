package ru.vitok.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeStatus;

@PortalTest
class HarvestTest {

    @Autowired
    TestPeople people;

    @Autowired
    Published published;

    @Autowired
    PracticeMarks marks;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Harvester harvester;

    @BeforeEach
    void harvester() {
        harvester = new Harvester(port);
    }

    @Test
    void theRepositorySaysWhatItIs() throws Exception {
        var said = harvester.ask("verb", "Identify");

        assertThat(said.select("deletedRecord").text()).isEqualTo("persistent");
        assertThat(said.select("repositoryName").text()).isEqualTo("Библиотека эффективных педагогических практик");
        assertThat(harvester
                        .ask("verb", "ListMetadataFormats")
                        .select("metadataPrefix")
                        .eachText())
                .containsExactly("oai_dc", "lom");
    }

    @Test
    void theWholeLibraryIsReadThroughTokens() throws Exception {
        var desk = published.desk();
        var subject = "Предмет " + desk.place().code();
        var expected = new ArrayList<String>();
        for (int i = 0; i < 120; i++) {
            expected.add(identifier(published.publish(desk, "Практика " + i, subject)));
        }
        var draft = published.put(desk, "Набросок", subject, PracticeStatus.DRAFT);
        var everything = jdbc.sql(
                        "select id from practice where status in ('PUBLISHED','ON_TRIAL','TRIED','RECOMMENDED')")
                .query(UUID.class)
                .list();

        var all = harvester.all("ListRecords", "metadataPrefix", "oai_dc");
        var set = harvester.ask("verb", "ListSets").select("set").stream()
                .filter(it -> it.select("setName").text().equals(subject))
                .map(it -> it.select("setSpec").text())
                .findFirst()
                .orElseThrow();
        var ours = harvester.all("ListIdentifiers", "metadataPrefix", "lom", "set", set);
        var first = harvester.ask("verb", "ListIdentifiers", "metadataPrefix", "lom", "set", set);

        assertThat(all.stream().map(HarvestTest::identifier))
                .doesNotHaveDuplicates()
                .containsAll(everything.stream().map(HarvestTest::identifier).toList())
                .doesNotContain(identifier(draft));
        assertThat(ours.stream().map(HarvestTest::identifier)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(first.select("header")).hasSize(50);
        assertThat(first.select("resumptionToken").attr("completeListSize")).isEqualTo("120");
        assertThat(first.select("resumptionToken").attr("cursor")).isEqualTo("0");
    }

    @Test
    void aPracticeIsDescribedInBothVocabularies() throws Exception {
        var desk = published.desk();
        var title = "«Почему?» & <b>как</b> \u0001";
        var id = published.publish(desk, title, "Математика");

        var plain = harvester.ask("verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", identifier(id));
        var learning = harvester.ask("verb", "GetRecord", "metadataPrefix", "lom", "identifier", identifier(id));

        assertThat(plain.select("dc|title").text()).isEqualTo("«Почему?» & <b>как</b>");
        assertThat(plain.select("dc|subject").text()).isEqualTo("Математика");
        assertThat(plain.select("dc|rights").text()).isEqualTo("CC BY 4.0");
        assertThat(plain.select("dc|identifier").text()).endsWith("/practices/" + id);
        assertThat(plain.select("header setSpec").text()).isEqualTo("subject:matematika");
        assertThat(learning.select("typicalAgeRange string").text()).isEqualTo("12-14");
        assertThat(learning.select("typicalLearningTime duration").text()).isEqualTo("PT15M");
        assertThat(learning.select("educational context value").text()).isEqualTo("school");
    }

    @Test
    void aPracticeThatLeavesTheLibraryIsATombstoneAtOnceAndMayComeBack() throws Exception {
        var desk = published.desk();
        var id = published.publish(
                desk, "Уйдёт и вернётся", "Предмет " + desk.place().code());

        people.as(desk.methodist(), () -> marks.mark(id, PracticeStatus.ARCHIVED));
        var gone = harvester.ask("verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", identifier(id));

        assertThat(gone.select("header").attr("status")).isEqualTo("deleted");
        assertThat(gone.select("metadata")).isEmpty();
        assertThat(gone.text()).doesNotContain("Уйдёт");
        var stamp = gone.select("datestamp").text();
        assertThat(harvester.all("ListIdentifiers", "metadataPrefix", "oai_dc", "from", stamp).stream()
                        .filter(it -> identifier(it).equals(identifier(id))))
                .singleElement()
                .satisfies(it -> assertThat(it.attr("status")).isEqualTo("deleted"));

        people.as(desk.methodist(), () -> marks.mark(id, PracticeStatus.RECOMMENDED));
        var back = harvester.ask("verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", identifier(id));
        assertThat(back.select("header").attr("status")).isEmpty();
        assertThat(back.select("dc|title").text()).isEqualTo("Уйдёт и вернётся");
    }

    @Test
    void whatWasNeverPublishedIsNotThere() throws Exception {
        var id = published.put(published.desk(), "Набросок", "Математика", PracticeStatus.DRAFT);

        assertThat(harvester.error("verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", identifier(id)))
                .isEqualTo("idDoesNotExist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x=1 | badVerb",
                "verb=Guess | badVerb",
                "verb=Identify&verb=Identify | badVerb",
                "verb=Identify&set=x | badArgument",
                "verb=ListRecords | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=lom | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=вчера | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31 | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01 | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x | badArgument",
                "verb=ListRecords&resumptionToken=x | badResumptionToken",
                "verb=ListRecords&resumptionToken=b2FpX2RjfHx8fCsxMDAwMDAwMDAwLTEyLTMxVDIzOjU5OjU5WnwwMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDB8NQ | badResumptionToken", // of the year 1000000000
                "verb=ListSets&resumptionToken=x | badResumptionToken",
                "verb=ListRecords&metadataPrefix=marc | cannotDisseminateFormat",
                "verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01 | noRecordsMatch",
                "verb=ListRecords&metadataPrefix=oai_dc&set=none | noRecordsMatch",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x:1 | idDoesNotExist",
                "verb=ListMetadataFormats&identifier=oai:localhost:practice/1 | idDoesNotExist"
            })
    void aWrongQuestionGetsTheProtocolsOwnError(String query, String code) throws Exception {
        var arguments = new ArrayList<String>();
        for (var pair : query.split("&")) {
            arguments.add(pair.substring(0, pair.indexOf('=')));
            arguments.add(pair.substring(pair.indexOf('=') + 1));
        }
        published.publish(published.desk(), "Чтобы был хоть один предмет", "Математика");

        assertThat(harvester.error(arguments.toArray(String[]::new))).isEqualTo(code);
    }

    @Test
    void aHarvesterMayAskByPost() throws Exception {
        assertThat(harvester
                        .post(Map.of("verb", "Identify"))
                        .select("protocolVersion")
                        .text())
                .isEqualTo("2.0");
    }

    private static String identifier(UUID id) {
        return "oai:localhost:practice/" + id;
    }

    private static String identifier(Element element) {
        return element.select("identifier").first().text();
    }
}

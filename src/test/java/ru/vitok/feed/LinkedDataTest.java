package ru.vitok.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;

@PortalTest
class LinkedDataTest {

    @Autowired
    Published published;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"CC BY 4.0", "CC BY-ND 4.0", "Только в нашем районе", ""})
    void aForeignReaderAcceptsWhatAPageSaysOfItsPractice(String licence) throws Exception {
        var facts = facts(licence);

        assertThat(LinkedData.faults(facts)).isEmpty();
        assertThat(facts)
                .contains(
                        "\"@type\":\"LearningResource\"",
                        "\"author\"",
                        "\"inLanguage\":\"ru\"",
                        "\"educationalLevel\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"dateModified\":\"вчера\" | dateModified",
                "\"license\":\"как договоримся\" | license",
                "\"isAccessibleForFree\":\"да\" | isAccessibleForFree",
                "\"educationalRole\":\"teacher\" | educationalRole",
                "\"writer\":\"Анна\" | writer",
                "\"author\":\"Анна\" | author",
                "\"timeRequired\":\"15 минут\" | timeRequired",
                "\"about\":{\"@type\":\"Teme\",\"name\":\"x\"} | about"
            })
    void itsRulesFindWhatIsWrong(String fact, String word) throws Exception {
        assertThat(LinkedData.faults(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"LearningResource\"," + fact + "}"))
                .isNotEmpty()
                .first()
                .asString()
                .contains(word);
    }

    private String facts(String licence) throws Exception {
        var desk = published.desk();
        var id = published.publish(desk, "Цепочки «почему?»", "Математика", licence);
        var page =
                Jsoup.connect("http://localhost:" + port + "/practices/" + id).get();
        return page.select("script[type=application/ld+json]").first().data();
    }
}

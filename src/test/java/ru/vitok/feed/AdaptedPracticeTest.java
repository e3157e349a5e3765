package ru.vitok.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.TestPractices;
import ru.vitok.evidence.Edge;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeRow;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.VersionComparison;
import ru.vitok.practice.adaptation.Adaptations;

/** A teacher makes a colleague's practice their own; both pages, the trail and every open door say so. */
@PortalTest
class AdaptedPracticeTest {

    @Autowired
    TestPeople people;

    @Autowired
    Published published;

    @Autowired
    Adaptations adaptations;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeSubmission submission;

    @Autowired
    PracticeReview review;

    @Autowired
    PracticeMarks marks;

    @Autowired
    EvidenceLedger ledger;

    @Autowired
    Notices notices;

    @LocalServerPort
    int port;

    Published.Desk desk;
    UUID teacher;
    UUID reviewer;
    String title = "";

    @BeforeEach
    void people() {
        desk = published.desk();
        title = "Цепочки " + desk.place().code();
        teacher = people.person(Role.TEACHER, people.school(desk.place()));
        reviewer = people.person(Role.METHODIST, desk.place());
    }

    @Test
    void theVersionBeginsAsTheSourceWithoutItsResultAndIsBegunOnce() {
        var source = source("CC BY 4.0");

        var mine = begin(source);

        var text = people.as(teacher, () -> library.working(mine)).text();
        assertThat(text.title()).isEqualTo(title + ": наша версия");
        assertThat(text.section(PracticeSection.PROBLEM)).isEqualTo("Дети пишут одно число");
        assertThat(text.section(PracticeSection.RESULT)).isEmpty();
        assertThat(text.licence()).isEqualTo("CC BY 4.0");
        assertThat(begin(source)).isEqualTo(mine);
        assertThat(people.as(desk.methodist(), () -> adaptations.of(source))).isEmpty();
        assertThat(heard()).isEmpty();
    }

    @Test
    void onceReadersSeeItTheSourceSaysSoAndItsAuthorHears() {
        var source = source("CC BY 4.0");
        var mine = begin(source);
        rewrite(mine);
        publish(mine);

        assertThat(adaptations.of(source)).extracting(PracticeRow::id).containsExactly(mine);
        assertThat(adaptations.source(mine)).map(PracticeRow::id).contains(source);
        assertThat(heard()).containsExactly("practice.notice.adapted");
        assertThat(ledger.trail(node(mine)).edges()).contains(new Edge(node(source), node(mine), EdgeKind.ADAPTED));
        assertThat(adaptations.compare(mine).stream().filter(VersionComparison.Part::changed))
                .extracting(VersionComparison.Part::key)
                .containsExactly("title", "summary", "description");

        people.as(
                teacher,
                () -> library.save(
                        mine, people.as(teacher, () -> library.of(mine).text())));
        publish(mine);
        assertThat(heard()).hasSize(1);
    }

    @Test
    void harvestersPagesAndNewsSayWhatItIsBasedOn() throws Exception {
        var source = source("CC BY 4.0");
        var mine = begin(source);
        publish(mine);
        var address = "/practices/" + source;

        var harvester = new Harvester(port);
        var record = harvester.ask(
                "verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", ForeignHarvester.identifier(mine));
        var learning = harvester.ask(
                "verb", "GetRecord", "metadataPrefix", "lom", "identifier", ForeignHarvester.identifier(mine));
        var page =
                Jsoup.connect("http://localhost:" + port + "/practices/" + mine).get();
        var facts = page.select("script[type=application/ld+json]").first().data();

        assertThat(record.select("dc|relation").text()).endsWith(address);
        assertThat(record.select("dc|source").text()).endsWith(address);
        assertThat(learning.select("relation entry").text()).endsWith(address);
        assertThat(facts).contains("\"isBasedOn\":\"http").contains(address);
        assertThat(LinkedData.faults(facts)).isEmpty();
        assertThat(news()).contains("Своя версия практики «" + title + "».");

        people.as(desk.methodist(), () -> marks.mark(source, PracticeStatus.ARCHIVED));

        assertThat(news()).doesNotContain("Своя версия практики «" + title + "».");
        assertThat(people.as(teacher, () -> adaptations.source(mine))).isEmpty();
    }

    @Test
    void aLicenceThatForbidsChangesIsRefusedInWordsAndOneThatKeepsItsTermsKeepsThem() {
        var closed = source("CC BY-ND 4.0");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> begin(closed))
                .satisfies(it -> assertThat(it.key()).isEqualTo("practice.refusal.adapt-licence"))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("CC BY-ND 4.0"));

        var shared = begin(source("CC BY-SA 4.0"));
        people.as(
                teacher,
                () -> library.save(shared, TestPractices.whole(published.text("Цепочки", "Математика", "CC BY 4.0"))));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(teacher, () -> submission.submit(shared, true)))
                .extracting(Refusal::key)
                .isEqualTo("practice.refusal.adapt-terms");
    }

    @Test
    void theAuthorAndAGuestAreNotOfferedOne() {
        var source = source("CC BY 4.0");

        assertThat(people.as(desk.methodist(), () -> adaptations.offered(library.of(source))))
                .isFalse();
        assertThat(adaptations.offered(library.of(source))).isFalse();
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> adaptations.start(source));
    }

    private UUID source(String licence) {
        return published.publish(desk, TestPractices.whole(published.text(title, "Математика", licence)));
    }

    private UUID begin(UUID source) {
        return people.as(teacher, () -> adaptations.start(source));
    }

    private void rewrite(UUID mine) {
        var text = TestPractices.whole(published.text("Цепочки в парах", "Математика", "CC BY 4.0"));
        people.as(teacher, () -> library.save(mine, Published.described(text, "Спрашивают друг друга")));
    }

    private void publish(UUID mine) {
        people.as(
                teacher,
                () -> library.save(
                        mine, TestPractices.whole(library.working(mine).text())));
        people.as(teacher, () -> submission.submit(mine, true));
        people.as(reviewer, () -> review.publish(mine, ""));
    }

    private java.util.List<String> heard() {
        return people.as(desk.methodist(), () -> notices.mine(PageRequest.of(0, 50))).stream()
                .map(it -> it.titleKey())
                .filter(it -> it.equals("practice.notice.adapted"))
                .toList();
    }

    private String news() throws Exception {
        return Jsoup.connect("http://localhost:" + port + "/feeds/practices.rss")
                .ignoreContentType(true)
                .maxBodySize(0)
                .execute()
                .body();
    }

    private static NodeRef node(UUID practice) {
        return new NodeRef(NodeType.PRACTICE, practice);
    }
}

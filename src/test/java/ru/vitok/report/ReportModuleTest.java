package ru.vitok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.analysis.GoldenSet;
import ru.vitok.assessment.SliceKey;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Notes over the printed set of fourteen pupils: every figure here was worked out by hand. */
@PortalTest
class ReportModuleTest {

    private static final SliceKey RUSSIAN = new SliceKey("VPR", "Русский язык", 4, 2026);
    private static final Locale LANGUAGE = Locale.of("ru");
    private static Place place;

    @Autowired
    SampleMunicipality imports;

    @Autowired
    TestPeople people;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    /** One school of fourteen, one of eight. */
    private record Place(Organisation here, Organisation school, Organisation small, UUID analyst, UUID head) {}

    @BeforeEach
    void imported() {
        if (place == null) {
            var here = people.municipality();
            var school = people.school(here);
            var small = people.school(here);
            var analyst = people.person(Role.ANALYST, here);
            place = new Place(here, school, small, analyst, people.person(Role.SCHOOL_HEAD, small));
            imports.take(analyst, "1.xlsx", GoldenSet.workbook(here.name(), school.name(), school.code()));
            imports.take(analyst, "2.xlsx", GoldenSet.workbook(here.name(), small.name(), small.code(), 8));
        }
    }

    private ReportOrder school(Organisation school) {
        return ReportOrder.school(place.here().id(), school.id(), 2026);
    }

    private String note(UUID reader, ReportOrder order, ReportFormat format) {
        return people.as(reader, () -> Words.of(reports.make(order, format, LANGUAGE)));
    }

    @Test
    void aSmallSchoolsOwnNoteHasItsMarksWithIntervals() {
        // of the first eight two got «2»… by hand: 2, 2, 2, 3, 3, 3, 3, 3
        var words = note(place.head(), school(place.small()), ReportFormat.DOCX);

        assertThat(words)
                .contains(
                        "Аналитическая справка об итогах оценочных процедур в школе, 2026 год",
                        place.small().name(),
                        "Участников: 8.",
                        "«2» — 3 (37,5 (13,7…69,4) %)",
                        "«3» — 5 (62,5 (30,6…86,3) %)",
                        "Участников меньше 10: данных мало, выводы делать нельзя.",
                        "3 / 5 / 0 / 0",
                        "62,5")
                .contains("Несопоставимо: прежних работ");
    }

    @Test
    void nobodyElseFindsTheSmallSchoolsFigures() {
        var words = note(place.analyst(), school(place.small()), ReportFormat.DOCX);

        assertThat(words).contains("меньше 10", "Отметки и баллы не показаны: участников меньше десяти.");
        assertThat(words).doesNotContain("37,5").doesNotContain("3 / 5 / 0 / 0").doesNotContain("Участников: 8");
        assertThat(words).contains("Данных мало: ни об одном задании судить нельзя.");
    }

    @Test
    void theMunicipalitysNoteHoldsNoRowsOfSchools() {
        var words = note(place.analyst(), ReportOrder.subject(place.here().id(), RUSSIAN), ReportFormat.DOCX);

        assertThat(words)
                .contains("Аналитическая справка: ВПР, Русский язык, 4 класс, 2026 год", "Участников: 22.")
                // of 22: twos 4 + 3, threes 6 + 5, fours 3, fives 1
                .contains("7 / 11 / 3 / 1", "«2» — 7 (31,8 (16,4…52,7) %)")
                .contains("Источник: ")
                .doesNotContain(place.school().name())
                .doesNotContain(place.small().name());
    }

    @Test
    void thePdfSaysTheSame() {
        var order = ReportOrder.subject(place.here().id(), RUSSIAN);
        var pdf = note(place.analyst(), order, ReportFormat.PDF);

        assertThat(pdf).contains("Участников: 22.", "7 / 11 / 3 / 1", "Что предлагается", "Главное");
    }

    @Test
    void wordsThatJudgePeopleAreInNoNote() {
        for (var order : List.of(
                school(place.school()),
                ReportOrder.subject(place.here().id(), RUSSIAN),
                ReportOrder.municipality(place.here().id(), 2026))) {
            assertThat(note(place.analyst(), order, ReportFormat.DOCX).toLowerCase(LANGUAGE))
                    .doesNotContain(
                            "виновен", "виноват", "слабый учитель", "худш", "лучш", "рейтинг", "отстающ", "место в");
        }
    }

    @Test
    void everyNoteIsInTheJournal() {
        var before = exported();
        note(place.analyst(), school(place.school()), ReportFormat.DOCX);

        assertThat(exported()).isEqualTo(before + 1);
    }

    private long exported() {
        return jdbc.sql(
                        "select count(*) from audit_event where event = 'EXPORTED' and object_type = 'report_SCHOOL' and object_id = :id")
                .param("id", place.school().id().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void otherSystemsGetTheSameFileOrNotFound() throws Exception {
        var own = get("/school.docx?year=2026&school=" + place.small().code(), place.head());
        var pdf = get("/municipality.pdf?year=2026", place.analyst());

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Type")).contains(ReportFormat.DOCX.mediaType());
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(Words.of(new ReportFile("", ReportFormat.DOCX, own.body()))).contains("3 / 5 / 0 / 0");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(get("/school.docx?year=2026&school=" + place.school().code(), place.head())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/subject.docx?procedure=XXX&subject=Y&grade=6&year=2026", place.analyst())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/municipality.docx?year=2026", place.head()).statusCode())
                .isEqualTo(404);
        assertThat(get("/school.odt?year=2026&school=" + place.small().code(), place.head())
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path, UUID person) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/reports" + path))
                .header("Authorization", "Bearer " + people.token(person))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void aForeignSchoolsNoteIsNotFound() {
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> note(place.head(), school(place.school()), ReportFormat.DOCX));
        var elsewhere = people.school(people.municipality());
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> note(place.analyst(), school(elsewhere), ReportFormat.DOCX));
    }
}

package ru.vitok.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;

@PortalTest
class PaperRestTest {

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @LocalServerPort
    int port;

    @Test
    void aGuestTakesAPublishedPracticeAsAPaperAndADraftIsNotThere() throws Exception {
        var here = people.municipality();
        var methodist = people.person(Role.METHODIST, here);
        var published = people.as(
                methodist,
                () -> library.put(new PracticeDelivery(
                        null, text("Бумага на стену"), methodist, here.id(), null, PracticeStatus.PUBLISHED)));
        var draft = people.as(methodist, () -> library.create(text("Пока черновик")));

        var docx = get(published, "docx");
        assertThat(docx.statusCode()).isEqualTo(200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx.body()));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("Бумага на стену", "Описание", "Покажите рукой", "{{title}}", "/practices/" + published);
        }
        try (var pdf = Loader.loadPDF(get(published, "pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Бумага на стену", "Покажите рукой");
        }
        assertThat(get(draft, "docx").statusCode()).isEqualTo(404);
        assertThat(get(draft, "pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void tablesListsAndFormulasStayWhatTheyAreOnPaper() throws Exception {
        var here = people.municipality();
        var methodist = people.person(Role.METHODIST, here);
        var published = people.as(
                methodist,
                () -> library.put(new PracticeDelivery(
                        null, text("Таблица на стену", """
                                Раздайте карточки:

                                | Было | Стало |
                                |---|---|
                                | 3 из 10 | $\\frac{7}{10}$ |

                                3. Проверьте
                                   - сами
                                4. Сравните"""), methodist, here.id(), null, PracticeStatus.PUBLISHED)));

        try (var document =
                new XWPFDocument(new ByteArrayInputStream(get(published, "docx").body()))) {
            assertThat(document.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(2);
                assertThat(table.getText()).isEqualTo("Было\tСтало\n3 из 10\t7/10\n");
            });
            assertThat(document.getParagraphs())
                    .extracting(it -> it.getText())
                    .containsSubsequence("Раздайте карточки:", "3. Проверьте", "    – сами", "4. Сравните");
            assertThat(document.getParagraphs()).noneMatch(it -> it.getText().contains("\uE0F3"));
        }
        try (var pdf = Loader.loadPDF(get(published, "pdf").body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Было Стало", "3 из 10 7/10", "3. Проверьте", "4. Сравните")
                    .doesNotContain("|", "frac");
        }
    }

    @Test
    void aPaperSpeaksTheLanguageOfThePageAndNotOfTheBrowser() throws Exception {
        var here = people.municipality();
        var methodist = people.person(Role.METHODIST, here);
        var published = people.as(
                methodist,
                () -> library.put(new PracticeDelivery(
                        null, text("Бумага по-русски"), methodist, here.id(), null, PracticeStatus.PUBLISHED)));

        assertThat(headings(published, "Accept-Language", "en-US")).contains("Описание");
        assertThat(headings(published, "Cookie", "vitok-language=en")).contains("Description");
    }

    private String headings(UUID practice, String header, String value) throws Exception {
        var address = URI.create("http://localhost:" + port + "/practices/" + practice + "/paper.docx");
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).header(header, value).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private HttpResponse<byte[]> get(UUID practice, String format) throws Exception {
        var address = URI.create("http://localhost:" + port + "/practices/" + practice + "/paper." + format);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static PracticeText text(String title) {
        return text(title, "1. Покажите **рукой** {{title}}\n2. Назовите точки");
    }

    private static PracticeText text(String title, String description) {
        return new PracticeText(
                title,
                "Коротко",
                "Математика",
                Set.of(6),
                Set.of(),
                null,
                20,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Не читают", PracticeSection.DESCRIPTION, description));
    }
}

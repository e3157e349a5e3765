package ru.vitok.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.document.QrReader;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePapers;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;

/** The code on a practice's papers leads to its page: read by a reader that is not ours. */
@PortalTest
class PaperCodeTest {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int DPI = 110;

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticePapers papers;

    @Value("${vitok.url:http://localhost:${server.port:8080}}")
    String site;

    UUID teacher = UUID.randomUUID();
    UUID practice = UUID.randomUUID();
    String address = "";

    @BeforeEach
    void practice() {
        teacher = people.person(Role.TEACHER, people.school(people.municipality()));
        var text = new PracticeText(
                "На стену",
                "",
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Нет"));
        practice = people.as(teacher, () -> library.create(text));
        address = site + "/practices/" + practice;
    }

    @Test
    void thePdfCarriesItWithTheAddressInWords() throws Exception {
        var bytes = people.as(teacher, () -> papers.pdf(practice, RUSSIAN));

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(QrReader.read(new PDFRenderer(pdf).renderImageWithDPI(0, DPI)))
                    .isEqualTo(address);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(address);
        }
    }

    @Test
    void theDocxCarriesItWithTheAddressInWordsAndForThoseWhoDoNotSeeIt() throws Exception {
        var bytes = people.as(teacher, () -> papers.docx(practice, RUSSIAN));

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(address);
            var picture = document.getAllPictures().getFirst();
            assertThat(QrReader.read(ImageIO.read(new ByteArrayInputStream(picture.getData()))))
                    .isEqualTo(address);
            assertThat(document.getDocument().xmlText())
                    .contains("descr=\"QR-код с адресом страницы практики: " + address + "\"");
        }
    }
}

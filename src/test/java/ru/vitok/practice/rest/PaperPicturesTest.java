package ru.vitok.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.file.Samples;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePapers;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.SentFile;

/** What a text shows on the page it shows on paper, and says to those who do not see it. */
@PortalTest
class PaperPicturesTest {

    private static final String DESCRIPTION = """
            Развесьте плакат: ![Ряд точек на прямой](схема.png) и спросите.

            - пункт с рисунком ![Фото доски](доска.jpg)
            - пункт без

            | Что | Как |
            |---|---|
            | ![В клетке](схема.png) | да |

            ![Нет такого файла](нет.png)""";

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeAttachments attachments;

    @Autowired
    PracticePapers papers;

    @Test
    void picturesOfTheTextStandOnPaperWithTheirWords() throws Exception {
        var author = people.person(Role.TEACHER, people.school(people.municipality()));
        var practice = people.as(author, () -> library.create(text()));
        people.as(
                author,
                () -> attachments.add(
                        practice,
                        List.of(
                                new SentFile("схема.png", Samples.picture("png", 1200, 300)),
                                new SentFile("доска.jpg", Samples.picture("jpg", 400, 900)))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(people.as(author, () -> attachments.of(practice)))
                        .allMatch(it -> it.small()));

        var docx = people.as(author, () -> papers.docx(practice, Locale.of("ru")));
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var shown = document.getParagraphs().stream()
                    .flatMap(it -> it.getRuns().stream())
                    .flatMap(it -> it.getEmbeddedPictures().stream())
                    .map(it -> it.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .toList();
            assertThat(shown)
                    .containsSubsequence("Ряд точек на прямой", "Фото доски")
                    .hasSize(3);
            assertThat(document.getTables())
                    .singleElement()
                    .satisfies(it -> assertThat(it.getText()).contains("В клетке"));
            assertThat(document.getParagraphs())
                    .extracting(it -> it.getText())
                    .contains("Развесьте плакат:", "и спросите.", "– пункт с рисунком", "Нет такого файла");
        }

        var pdf = people.as(author, () -> papers.pdf(practice, Locale.of("ru")));
        try (var document = Loader.loadPDF(pdf)) {
            var figures = figures(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(figures).contains("Ряд точек на прямой", "Фото доски", "В клетке");
        }
    }

    private static List<String> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(it -> it.getStructureType()
                                .equals(COSName.getPDFName("Figure").getName())
                        ? java.util.stream.Stream.of(it.getAlternateDescription())
                        : figures(it).stream())
                .toList();
    }

    private static PracticeText text() {
        return new PracticeText(
                "Картинки на бумаге",
                "",
                "Математика",
                Set.of(6),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Не видят", PracticeSection.DESCRIPTION, DESCRIPTION));
    }
}

package ru.vitok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import ru.vitok.document.PartForm.ColumnForm;

/** One form set both ways; nothing of a template's grammar is left, and nothing that people wrote becomes grammar. */
class PapersTest {

    static final PaperForm FORM = new PaperForm(
            "test",
            Locale.of("ru"),
            List.of("place"),
            List.of(
                    new PartForm("brief", "Главное", true, List.of(), List.of()),
                    new PartForm(
                            "tests",
                            "",
                            false,
                            List.of(),
                            List.of(new PartForm(
                                    "skills",
                                    "Умения",
                                    false,
                                    List.of(
                                            new ColumnForm("skill", "Умение", 70, false),
                                            new ColumnForm("percent", "Выполнение, %", 30, true)),
                                    List.of())))));

    static final Paper PAPER = new Paper(
            "Аналитическая справка",
            Map.of("place", "Школа «{{title}}»"),
            List.of(
                    PaperPart.lines(
                            "brief", List.of("Первое {{place}}", "Второе [skill]", "Доля 42,9 (11,7…54,6) из 100")),
                    test("Математика, 6 класс", "Доли [percent]", "42,9"),
                    test("Русский язык, 4 класс", "Ударение {{?tests}}", "57,1")));

    private static PaperPart test(String name, String skill, String percent) {
        return new PaperPart(
                "tests",
                name,
                List.of("Работ: 14"),
                List.of(),
                List.of(PaperPart.table(
                        "skills",
                        List.of(),
                        List.of(Map.of("skill", skill, "percent", percent), Map.of("skill", "Ещё")))));
    }

    @Test
    void theStandardTemplateIsFilledAndWhatPeopleWroteStaysText() throws IOException {
        var docx = DocxSetter.set(StandardTemplate.of(FORM), FORM, PAPER);
        Files.write(Path.of("target/paper.docx"), docx);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText().lines().filter(it -> !it.isBlank()).toList())
                    .containsExactly(
                            "Аналитическая справка",
                            "Школа «{{title}}»",
                            "Главное",
                            "–\u00a0Первое {{place}}",
                            "–\u00a0Второе [skill]",
                            "–\u00a0Доля 42,9 (11,7…54,6) из 100",
                            "Математика, 6 класс",
                            "Работ: 14",
                            "Умения",
                            "Умение\tВыполнение, %",
                            "Доли [percent]\t42,9",
                            "Ещё\t",
                            "Русский язык, 4 класс",
                            "Работ: 14",
                            "Умения",
                            "Умение\tВыполнение, %",
                            "Ударение {{?tests}}\t57,1",
                            "Ещё\t");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Аналитическая справка");
        }
    }

    @Test
    void aPartThatHasNothingToSayIsNotThere() throws IOException {
        var empty = new Paper("Справка", Map.of(), List.of());
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(DocxSetter.set(StandardTemplate.of(FORM), FORM, empty)));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText().strip()).isEqualTo("Справка");
        }
    }

    @Test
    void thePdfIsTaggedAndCarriesItsFontsAndLanguage() throws IOException {
        var pdf = new PdfSetter().set(PaperHtml.of(FORM, PAPER));
        Files.write(Path.of("target/paper.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ru");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Аналитическая справка");
            assertThat(catalog.getDocumentOutline().children()).hasSize(3);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("PTSans");
            }
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Школа «{{title}}»", "Математика, 6 класс", "42,9", "Ударение {{?tests}}")
                    .contains("Доля 42,9 (11,7…54,6) из 100");
        }
    }
}

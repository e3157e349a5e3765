package ru.vitok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.assessment.SliceKey;
import ru.vitok.document.PaperForm;
import ru.vitok.document.Templates;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** The municipality's own template: taken out, changed as in Word, put back, refused where it must not come in. */
@PortalTest
class TemplatesTest {

    private static final SliceKey NOTHING = new SliceKey("VPR", "Математика", 5, 2026);

    @Autowired
    TestPeople people;

    @Autowired
    Templates templates;

    @Autowired
    Reports reports;

    private Organisation here;
    private UUID methodist;
    private PaperForm form;

    @BeforeEach
    void place() {
        here = people.municipality();
        methodist = people.person(Role.METHODIST, here);
        form = reports.form(Locale.of("ru"));
    }

    private byte[] standard() {
        return people.as(methodist, () -> templates.download(form, here.id()));
    }

    private void put(byte[] bytes) {
        people.as(methodist, () -> templates.put(form, here.id(), "наш.docx", bytes));
    }

    private String note() {
        return people.as(
                methodist,
                () -> Words.of(
                        reports.make(ReportOrder.subject(here.id(), NOTHING), ReportFormat.DOCX, Locale.of("ru"))));
    }

    private void refused(String key, byte[] bytes) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> put(bytes))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
        assertThat(people.as(methodist, () -> templates.own(form, here.id()))).isEmpty();
    }

    @Test
    void aChangedTemplateIsUsedUntilTheStandardOneComesBack() {
        put(changed(document -> {
            document.createParagraph().createRun().setText("Начальник управления ____________");
            document.getParagraphs().stream()
                    .filter(it -> it.getText().equals("Главное"))
                    .forEach(it -> it.getRuns().getFirst().setText("Коротко о важном", 0));
        }));

        assertThat(note())
                .contains("Коротко о важном", "Начальник управления ____________", "результатов в портале нет");
        assertThat(people.as(methodist, () -> templates.own(form, here.id()))
                        .orElseThrow()
                        .name())
                .isEqualTo("наш.docx");
        people.as(methodist, () -> templates.reset(form, here.id()));
        assertThat(note()).contains("Главное").doesNotContain("Коротко о важном", "Начальник управления");
    }

    @Test
    void fieldsThatThePortalDoesNotKnowAreNamed() {
        var unknown = changed(document -> document.createParagraph().createRun().setText("{{teacher}} и {{#table}}"));

        refused("document.refusal.unknown-tags", unknown);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> put(unknown))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("{{teacher}}, {{#table}}"));
        refused(
                "document.refusal.unknown-tags",
                changed(document -> document.getTables()
                        .getFirst()
                        .getRow(1)
                        .getCell(0)
                        .getParagraphs()
                        .getFirst()
                        .getRuns()
                        .getFirst()
                        .setText("[class]", 0)));
    }

    @Test
    void aPartThatIsNotClosedIsRefused() {
        refused(
                "document.refusal.unfillable",
                changed(document -> document.getParagraphs().stream()
                        .filter(it -> it.getText().equals("{{/brief}}"))
                        .forEach(it -> it.getRuns().getFirst().setText("", 0))));
    }

    @Test
    void whatIsNotAPlainWordDocumentIsRefusedByItsContent() {
        refused("document.refusal.not-docx", "PK не документ".getBytes(StandardCharsets.UTF_8));
        refused("document.refusal.not-docx", new byte[0]);
        refused("document.refusal.active", with(Map.of("word/vbaProject.bin", "macro")));
        refused("document.refusal.active", with(Map.of("word/embeddings/oleObject1.bin", "object")));
        refused(
                "document.refusal.outside",
                with(
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                "<Relationships><Relationship Id=\"r1\" "
                                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" "
                                        + "Target=\"http://example.org/evil.dotm\" TargetMode=\"External\"/></Relationships>")));
        refused(
                "document.refusal.outside",
                with(Map.of(
                        "word/header9.xml",
                        "<w:hdr><w:instrText>INCLUDE</w:instrText><w:instrText>TEXT \"c:/x\"</w:instrText></w:hdr>")));
        refused(
                "document.refusal.not-docx",
                with(Map.of(
                        "word/footnotes.xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")));
        refused("document.refusal.too-large", new byte[(5 << 20) + 1]);
        refused("document.refusal.unpacked", with(Map.of("word/media/a.bmp", "0".repeat(51 << 20))));
    }

    @Test
    void aSchoolHeadMayNotChangeIt() {
        var bytes = standard();
        var head = people.person(Role.SCHOOL_HEAD, people.school(here));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> people.as(head, () -> templates.put(form, here.id(), "x.docx", bytes)))
                .satisfies(it -> assertThat(it).isInstanceOfAny(AccessDeniedException.class, Refusal.NotFound.class));
    }

    private byte[] changed(Consumer<XWPFDocument> change) {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(standard()))) {
            change.accept(document);
            document.write(out);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** The standard template with other parts beside its own. */
    private byte[] with(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(standard()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}

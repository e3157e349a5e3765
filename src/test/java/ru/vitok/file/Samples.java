package ru.vitok.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files of every kind as honest people have them. */
public final class Samples {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Samples() {}

    public static byte[] of(FileKind kind) {
        return switch (kind) {
            case DOCX -> docx("Спор двух решений");
            case PPTX -> zip(pptx());
            case XLSX -> zip(xlsx());
            case ODT -> zip(odt());
            case PDF -> pdf("Two solutions");
            case PNG -> picture("png", 640, 400);
            case JPEG -> picture("jpg", 640, 400);
            case WEBP -> Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
            case MP4 -> mp4();
        };
    }

    public static byte[] docx(String words) {
        return zip(docxParts(words));
    }

    public static Map<String, byte[]> docxParts(String words) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", types("word/document.xml", FileKind.DOCX));
        parts.put("_rels/.rels", relations("word/document.xml"));
        parts.put(
                "word/document.xml",
                xml("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>" + words
                        + "</w:t></w:r></w:p></w:body></w:document>"));
        return parts;
    }

    private static Map<String, byte[]> xlsx() {
        var parts = new LinkedHashMap<String, byte[]>();
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        parts.put("[Content_Types].xml", types("xl/workbook.xml", FileKind.XLSX));
        parts.put("_rels/.rels", relations("xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                xml("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Лист\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                xml("<Relationships xmlns=\"" + RELATIONS
                        + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                xml(
                        "<worksheet xmlns=\"" + main
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Дробь</t></is></c></row></sheetData></worksheet>"));
        return parts;
    }

    private static Map<String, byte[]> pptx() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", types("ppt/presentation.xml", FileKind.PPTX));
        parts.put("_rels/.rels", relations("ppt/presentation.xml"));
        parts.put(
                "ppt/presentation.xml",
                xml("<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>"));
        return parts;
    }

    private static Map<String, byte[]> odt() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", FileKind.ODT.mediaType().getBytes(StandardCharsets.US_ASCII));
        parts.put(
                "content.xml",
                xml("<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text><t:p>Урок открытия</t:p>"
                        + "</o:text></o:body></o:document-content>"));
        parts.put("Configurations2/accelerator/current.xml", new byte[0]);
        parts.put(
                "META-INF/manifest.xml",
                xml("<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"));
        return parts;
    }

    static byte[] types(String part, FileKind kind) {
        return xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + part
                + "\" ContentType=\"" + kind.mediaType() + ".main+xml\"/></Types>");
    }

    private static byte[] relations(String part) {
        return xml("<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"" + part + "\"/></Relationships>");
    }

    public static byte[] xml(String body) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body).getBytes(StandardCharsets.UTF_8);
    }

    /** The part named «mimetype» is stored as it is, as its format asks. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                // the same words are the same bytes, whenever they are made
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                if (part.getKey().equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] pdf(String words) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] mp4() {
        return joined(
                box("ftyp", "isom\0\0\2\0isomiso2avc1mp41"),
                box("moov", "\0".repeat(64)),
                box("mdat", "x".repeat(500)));
    }

    public static byte[] box(String name, String body) {
        var length = body.length() + 8;
        return ("\0\0" + (char) (length >> 8) + (char) (length & 0xFF) + name + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

package ru.vitok.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of a paper. */
public final class Words {

    private Words() {}

    public static String of(ReportFile file) {
        try {
            return plain(file.format() == ReportFormat.PDF ? pdf(file.bytes()) : docx(file.bytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String docx(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}

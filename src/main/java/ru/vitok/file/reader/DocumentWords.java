package ru.vitok.file.reader;

import java.io.InputStream;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import ru.vitok.file.FileKind;

/** The words of a document by the one parser of its kind; what is packed into it is left alone. */
final class DocumentWords {

    private DocumentWords() {}

    static String of(FileKind kind, InputStream in) throws Exception {
        var words = new BodyContentHandler(FileReader.MOST_WORDS);
        var context = new ParseContext();
        context.set(Parser.class, EmptyParser.INSTANCE);
        var pages = new PDFParserConfig();
        pages.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pages);
        try (var stream = TikaInputStream.get(in)) {
            parser(kind).parse(stream, words, new Metadata(), context);
        } catch (SAXException full) {
            if (!WriteLimitReachedException.isWriteLimitReached(full)) {
                throw full;
            }
        }
        return words.toString();
    }

    private static Parser parser(FileKind kind) {
        return switch (kind) {
            case DOCX, PPTX, XLSX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case PDF -> new PDFParser();
            case PNG, JPEG, WEBP, MP4 -> throw new IllegalArgumentException(kind.name());
        };
    }
}

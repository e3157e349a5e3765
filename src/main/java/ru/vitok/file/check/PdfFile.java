package ru.vitok.file.check;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PDF that is whole, is not locked and starts nothing. Objects may hide in packed streams: these are unpacked. */
final class PdfFile {

    private static final int TAIL = 2048;
    private static final int DICTIONARY = 4096;
    private static final long UNPACKED = 100L << 20;
    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "RichMedia", "ImportData");
    private static final Set<String> ODD_FILTERS =
            Set.of("ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "RunLengthDecode", "Crypt");

    private final Content content;
    private long unpacked;

    private PdfFile(Content content) {
        this.content = content;
    }

    static void check(Content content) {
        if (!content.contains("%%EOF", content.length() - TAIL, content.length())) {
            throw new UnfitFile(Fault.DAMAGED);
        }
        new PdfFile(content).look();
    }

    private void look() {
        scan(content);
        for (int at = content.next("stream", 0); at >= 0; at = content.next("stream", at + 6)) {
            if (!content.has(at - 3, "endstream")) {
                lookInto(at);
            }
        }
    }

    /** Streams of objects; pictures and pages hold no actions. */
    private void lookInto(int keyword) {
        var before = new Content(
                content.latin(keyword - DICTIONARY, keyword).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        var dictionary = Math.max(0, before.last(" obj"));
        if (!PdfNames.among(before, dictionary, Set.of("ObjStm"))) {
            return;
        }
        if (PdfNames.among(before, dictionary, ODD_FILTERS)) {
            throw new UnfitFile(Fault.ACTIVE);
        }
        var from = keyword + 6;
        while (content.at(from) == '\r' || content.at(from) == '\n') {
            from++;
        }
        scan(new Content(inflated(from)));
    }

    private byte[] inflated(int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content.bytes(), from, content.length() - from);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[1 << 16];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                unpacked += read;
                if (unpacked > UNPACKED) {
                    throw new UnfitFile(Fault.BOMB, UNPACKED >> 20);
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException plain) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private static void scan(Content in) {
        if (PdfNames.among(in, 0, Set.of("Encrypt"))) {
            throw new UnfitFile(Fault.PASSWORD);
        }
        if (PdfNames.among(in, 0, ACTIVE)) {
            throw new UnfitFile(Fault.ACTIVE);
        }
    }
}

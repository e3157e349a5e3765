package ru.vitok.file.check;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PDF that is whole, is not locked and starts nothing. Objects may hide in packed streams: these are unpacked. */
final class PdfFile {

    private static final int TAIL = 2048;
    private static final long UNPACKED = 100L << 20;
    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "RichMedia", "ImportData");
    private static final Set<String> ODD_FILTERS =
            Set.of("ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "RunLengthDecode", "Crypt");

    private static final String STREAM = "stream";
    /** A book of a thousand pages has some hundreds. */
    private static final int MOST_STREAMS = 20_000;

    private final Content content;
    private long unpacked;
    private int looked;
    /** How far it is known what is said of the object that is being described, and what that is. */
    private int read;

    private boolean ofObjects;
    private boolean oddly;

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
        for (int at = content.next(STREAM, 0); at >= 0; at = content.next(STREAM, at + STREAM.length())) {
            if (!content.has(at - 3, "endstream")) {
                describe(at);
                lookInto(at);
            }
        }
    }

    /** What is said of an object up to there. Read once: in a file of nothing but «stream» each place is one. */
    private void describe(int to) {
        var begin = content.last(" obj", read, to);
        if (begin >= 0) {
            ofObjects = false;
            oddly = false;
            read = begin;
        }
        ofObjects |= PdfNames.among(content, read, to, Set.of("ObjStm"));
        oddly |= PdfNames.among(content, read, to, ODD_FILTERS);
        read = to;
    }

    /** Streams of objects; pictures and pages hold no actions. */
    private void lookInto(int keyword) {
        if (!ofObjects) {
            return;
        }
        looked++;
        if (oddly || looked > MOST_STREAMS) {
            throw new UnfitFile(Fault.ACTIVE);
        }
        var from = keyword + STREAM.length();
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
        if (PdfNames.among(in, 0, in.length(), Set.of("Encrypt"))) {
            throw new UnfitFile(Fault.PASSWORD);
        }
        if (PdfNames.among(in, 0, in.length(), ACTIVE)) {
            throw new UnfitFile(Fault.ACTIVE);
        }
    }
}

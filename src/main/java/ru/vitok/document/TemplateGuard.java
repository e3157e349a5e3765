package ru.vitok.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import ru.vitok.kernel.Refusal;

/**
 * Decides by the bytes whether an uploaded template may be opened at all: a DOCX without macros, embedded objects, links to
 * anything outside or fields that fetch, and not larger unpacked than a document of words can be.
 */
final class TemplateGuard {

    static final int MOST_BYTES = 5 << 20;
    private static final long MOST_UNPACKED = 50L << 20;
    private static final int MOST_ENTRIES = 500;

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern FETCHES =
            Pattern.compile("(?i)DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|(?<!HYPER)LINK|DATABASE|MACROBUTTON");
    private static final Pattern INSTRUCTION =
            Pattern.compile("<(?:\\w+:)?instrText[^>]*>([^<]*)|(?:\\w+:)?instr=[\"']([^\"']*)[\"']");
    private static final Pattern OUTSIDE = Pattern.compile(
            "<(?:\\w+:)?Relationship\\b[^>]*TargetMode=[\"']External[\"'][^>]*>", Pattern.CASE_INSENSITIVE);

    private TemplateGuard() {}

    static void check(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("document.refusal.too-large", MOST_BYTES >> 20);
        }
        var parts = unpack(bytes);
        if (!parts.getOrDefault("[Content_Types].xml", "").contains(MAIN) || !parts.containsKey("word/document.xml")) {
            throw new Refusal("document.refusal.not-docx");
        }
        parts.forEach(TemplateGuard::check);
    }

    private static void check(String name, String text) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.startsWith("word/embeddings/") || lower.startsWith("word/activex/")) {
            throw new Refusal("document.refusal.active");
        }
        // a part in two bytes a sign would hide its words from this reading
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.indexOf('\0') >= 0) {
            throw new Refusal("document.refusal.not-docx");
        }
        if (lower.endsWith(".rels")
                && OUTSIDE.matcher(text).results().anyMatch(it -> !it.group().contains("/relationships/hyperlink"))) {
            throw new Refusal("document.refusal.outside");
        }
        var instructions = new StringBuilder();
        INSTRUCTION
                .matcher(text)
                .results()
                .forEach(it -> instructions.append(it.group(1) == null ? it.group(2) : it.group(1)));
        if (FETCHES.matcher(instructions).find() || text.contains("altChunk")) {
            throw new Refusal("document.refusal.outside");
        }
    }

    /** The texts of its parts by name; pictures are counted and left. */
    private static Map<String, String> unpack(byte[] bytes) {
        var parts = new HashMap<String, String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var left = MOST_UNPACKED;
            var entries = new ArrayList<ZipArchiveEntry>();
            zip.getEntries().asIterator().forEachRemaining(entries::add);
            if (entries.size() > MOST_ENTRIES
                    || entries.stream().anyMatch(it -> it.getGeneralPurposeBit().usesEncryption())) {
                throw new Refusal("document.refusal.not-docx");
            }
            for (var entry : entries) {
                var content = read(zip, entry, left);
                left -= content.length;
                var words = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                parts.put(entry.getName(), words ? new String(content, StandardCharsets.UTF_8) : "");
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("document.refusal.not-docx");
        }
        return parts;
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry, long atMost) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 14];
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > atMost) {
                    throw new Refusal("document.refusal.unpacked", MOST_UNPACKED >> 20);
                }
            }
        }
        return out.toByteArray();
    }
}

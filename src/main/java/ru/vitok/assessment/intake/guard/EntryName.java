package ru.vitok.assessment.intake.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names in ZIP files of Russian Windows are cp866 unless they are flagged, or happen to be, UTF-8. */
final class EntryName {

    private static final Charset DOS = Charset.forName("IBM866");

    private EntryName() {}

    static String of(ZipArchiveEntry entry) {
        var raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, DOS);
        }
    }

    static boolean unsafe(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || ("/" + path + "/").contains("/../");
    }

    /** What operating systems leave in archives beside people's files. */
    static boolean litter(String name) {
        var last = last(name);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.startsWith("~$")
                || last.equals("Thumbs.db");
    }

    static String last(String name) {
        var path = name.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

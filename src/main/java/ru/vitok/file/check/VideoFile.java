package ru.vitok.file.check;

import java.util.Set;

/** A video: boxes that follow each other to the end, of a kind that browsers play. */
final class VideoFile {

    private static final Set<String> BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ", "M4VP", "MSNV",
            "mmp4", "f4v ");
    private static final int HEADER = 8;

    private VideoFile() {}

    static void check(Content content) {
        if (!BRANDS.contains(content.latin(8, 12))) {
            throw new UnfitFile(Fault.MISMATCH);
        }
        var at = 0L;
        var described = false;
        while (at < content.length()) {
            var size = size(content, (int) at);
            if (size < HEADER || at + size > content.length()) {
                throw new UnfitFile(Fault.DAMAGED);
            }
            described |= content.has((int) at + 4, "moov");
            at += size;
        }
        if (!described) {
            throw new UnfitFile(Fault.DAMAGED);
        }
    }

    /** Nought means to the end, one that eight bytes follow. */
    private static long size(Content content, int at) {
        var size = content.big(at);
        if (size == 0) {
            return content.length() - (long) at;
        }
        return size == 1 ? content.big(at + 8) << 32 | content.big(at + 12) : size;
    }
}

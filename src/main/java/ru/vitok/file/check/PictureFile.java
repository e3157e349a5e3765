package ru.vitok.file.check;

import ru.vitok.file.FileKind;

/** Pictures: whole, and small enough to be drawn; the sizes are read without drawing. */
final class PictureFile {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int SIDE = 20_000;

    private PictureFile() {}

    static void check(FileKind kind, Content content) {
        switch (kind) {
            case PNG -> png(content);
            case JPEG -> jpeg(content);
            default -> webp(content);
        }
    }

    /** Chunk after chunk to the last one, behind which there is nothing. */
    private static void png(Content content) {
        require(content.has(12, "IHDR") && content.big(8) == 13);
        drawable(content.big(16), content.big(20));
        var at = 8L;
        while (at + 12 <= content.length()) {
            var length = content.big((int) at);
            var last = content.has((int) at + 4, "IEND");
            at += 12 + length;
            if (last) {
                if (at != content.length()) {
                    throw new UnfitFile(Fault.MIXED);
                }
                return;
            }
        }
        throw new UnfitFile(Fault.DAMAGED);
    }

    /** Segment after segment to the one that tells the size. */
    private static void jpeg(Content content) {
        var at = 2;
        while (at + 4 <= content.length()) {
            require(content.at(at) == 0xFF);
            var marker = content.at(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                drawable(content.big16(at + 7), content.big16(at + 5));
                require(content.last("\u00FF\u00D9") > at);
                return;
            }
            require(marker != 0xDA && content.big16(at + 2) >= 2);
            at += 2 + content.big16(at + 2);
        }
        throw new UnfitFile(Fault.DAMAGED);
    }

    private static void webp(Content content) {
        var said = (content.little(4, 3) & 0xFFFFFFL | (long) content.at(7) << 24) + 8;
        require(said <= content.length() + 1L);
        if (content.length() > said + 1) {
            throw new UnfitFile(Fault.MIXED);
        }
        if (content.has(12, "VP8X")) {
            drawable(content.little(24, 3) + 1L, content.little(27, 3) + 1L);
        } else if (content.has(12, "VP8L")) {
            var bits = content.little(21, 3) | (long) content.at(24) << 24;
            drawable((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        } else {
            require(content.has(12, "VP8 "));
            drawable(content.little(26, 2) & 0x3FFF, content.little(28, 2) & 0x3FFF);
        }
    }

    private static void drawable(long width, long height) {
        require(width > 0 && height > 0);
        if (width > SIDE || height > SIDE || width * height > MOST_PIXELS) {
            throw new UnfitFile(Fault.PIXELS, MOST_PIXELS / 1_000_000);
        }
    }

    private static void require(boolean whole) {
        if (!whole) {
            throw new UnfitFile(Fault.DAMAGED);
        }
    }
}

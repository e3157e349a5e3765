package ru.vitok.file.check;

import java.util.List;
import ru.vitok.file.FileKind;

/** Finds a second file in a file: a page or a script in a picture, an archive behind a document. */
final class Disguise {

    private static final int HEAD = 1024;
    private static final int END_RECORD = 22;
    private static final List<String> MARKUP = List.of(
            "<script", "<html", "<!doctype", "<svg", "<iframe", "<body", "<?php", "<img ", "<object", "<embed", "<%@");

    private Disguise() {}

    static void refuse(FileKind kind, Content content) {
        switch (kind) {
            case DOCX, PPTX, XLSX, ODT -> {
                refuseIf(content.contains("%PDF-", 0, HEAD));
                refuseIf(!endsWithItsDirectory(content));
            }
            case PDF -> {
                refuseMarkup(content, 0, HEAD);
                refuseIf(content.mentions("<script", 0, content.length()));
                refuseMarkup(content, content.last("%%EOF"), content.length());
                refuseIf(hasDirectory(content));
            }
            case PNG, JPEG, WEBP -> {
                refuseMarkup(content, 0, content.length());
                refuseIf(content.contains("%PDF-", 0, HEAD) || hasDirectory(content));
            }
            case MP4 -> {
                refuseMarkup(content, 0, HEAD);
                refuseMarkup(content, content.length() - HEAD, content.length());
                refuseIf(content.contains("%PDF-", 0, HEAD) || hasDirectory(content));
            }
        }
    }

    private static void refuseMarkup(Content content, int from, int to) {
        MARKUP.forEach(word -> refuseIf(content.mentions(word, from, to)));
    }

    /** Nothing stands behind the archive's own end, not even a comment. */
    private static boolean endsWithItsDirectory(Content content) {
        return content.has(content.length() - END_RECORD, "PK\u0005\u0006");
    }

    /** A reader of archives looks for the directory from the end: up to 64 KB of comment may follow it. */
    private static boolean hasDirectory(Content content) {
        return content.contains("PK\u0005\u0006", content.length() - END_RECORD - 0xFFFF, content.length());
    }

    private static void refuseIf(boolean second) {
        if (second) {
            throw new UnfitFile(Fault.MIXED);
        }
    }
}

package ru.vitok.file.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vitok.file.FileKind;

/** Says what a file is, cheapest question first: its size, its name, its first bytes, its parts. */
public final class Inspection {

    public static final int LARGEST = 25 << 20;

    private static final Set<String> WITH_MACROS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam");
    private static final Set<String> OLD =
            Set.of("doc", "dot", "xls", "ppt", "pps", "rtf", "bmp", "tif", "tiff", "gif", "heic", "mov", "avi", "wmv");

    private Inspection() {}

    public static FileKind kind(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnfitFile(Fault.EMPTY);
        }
        if (bytes.length > LARGEST) {
            throw new UnfitFile(Fault.TOO_LARGE, bytes.length >> 20, LARGEST >> 20);
        }
        var kind = named(name);
        var content = new Content(bytes);
        Signature.require(kind, content);
        Disguise.refuse(kind, content);
        switch (kind) {
            case DOCX, PPTX, XLSX, ODT -> OfficeFile.check(kind, content);
            case PDF -> PdfFile.check(content);
            case PNG, JPEG, WEBP -> PictureFile.check(kind, content);
            case MP4 -> VideoFile.check(content);
        }
        return kind;
    }

    private static FileKind named(String name) {
        var end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (WITH_MACROS.contains(end)) {
            throw new UnfitFile(Fault.MACROS);
        }
        if (OLD.contains(end)) {
            throw new UnfitFile(Fault.OLD_FORMAT);
        }
        if (end.equals("svg") || end.equals("svgz")) {
            throw new UnfitFile(Fault.SVG);
        }
        return FileKind.named(name).orElseThrow(() -> new UnfitFile(Fault.KIND, kinds()));
    }

    private static String kinds() {
        return Arrays.stream(FileKind.values())
                .map(kind -> kind == FileKind.JPEG ? "jpg" : kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}

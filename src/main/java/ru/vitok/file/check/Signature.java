package ru.vitok.file.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import ru.vitok.file.FileKind;

/** The first bytes say the same as the name: by our own short list and by Tika's long one. */
final class Signature {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final Set<String> PACKED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> VIDEO = Set.of("video/mp4", "application/mp4", "video/x-m4v", "video/quicktime");

    private Signature() {}

    static void require(FileKind kind, Content content) {
        if (content.has(0, OLE)) {
            refuseOld(content);
        }
        var fits = switch (kind) {
            case DOCX, PPTX, XLSX, ODT -> content.has(0, "PK\u0003\u0004");
            case PDF -> content.has(0, "%PDF-");
            case PNG -> content.has(0, "\u0089PNG\r\n\u001A\n");
            case JPEG -> content.has(0, "\u00FF\u00D8\u00FF");
            case WEBP -> content.has(0, "RIFF") && content.has(8, "WEBP");
            case MP4 -> content.has(4, "ftyp");
        };
        if (!fits || !agrees(kind, tika(content))) {
            throw new UnfitFile(Fault.MISMATCH);
        }
    }

    /** Office puts a document with a password into a container of the old kind. */
    private static void refuseOld(Content content) {
        var hidden = content.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 0, content.length());
        throw new UnfitFile(hidden ? Fault.PASSWORD : Fault.OLD_FORMAT);
    }

    private static boolean agrees(FileKind kind, String found) {
        return switch (kind) {
            case DOCX, PPTX, XLSX -> PACKED.contains(found) || found.equals(kind.mediaType());
            case ODT -> PACKED.contains(found) || found.startsWith("application/vnd.oasis.opendocument.text");
            case MP4 -> VIDEO.contains(found);
            case PDF, PNG, JPEG, WEBP -> found.equals(kind.mediaType());
        };
    }

    private static String tika(Content content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content.bytes()), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

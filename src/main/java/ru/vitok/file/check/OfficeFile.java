package ru.vitok.file.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import ru.vitok.file.FileKind;

/** Documents, presentations and tables: the main part is of the kind that the name says, and nothing in it runs. */
final class OfficeFile {

    private static final String TYPES = "[content_types].xml";
    private static final String MANIFEST = "meta-inf/manifest.xml";

    private OfficeFile() {}

    static void check(FileKind kind, Content content) {
        try (var packed = new Packed(content)) {
            var names = packed.entries().stream()
                    .map(it -> it.getName().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            refuseCode(names);
            if (kind == FileKind.ODT) {
                checkMimeType(packed, kind);
            } else if (!names.contains(TYPES)) {
                throw new UnfitFile(Fault.MISMATCH);
            }
            for (var entry : packed.entries()) {
                checkPart(kind, packed, entry);
            }
        }
    }

    private static void refuseCode(Set<String> names) {
        for (var small : names) {
            if (small.contains("vbaproject")
                    || small.contains("/activex/")
                    || small.contains("macrosheets/")
                    || small.startsWith("basic/")
                    || small.startsWith("scripts/")) {
                throw new UnfitFile(Fault.MACROS);
            }
        }
    }

    /** A text document of the open format says so in its first part. */
    private static void checkMimeType(Packed packed, FileKind kind) {
        var first = packed.entries().isEmpty() ? null : packed.entries().getFirst();
        if (first == null || !first.getName().equals("mimetype")) {
            throw new UnfitFile(Fault.MISMATCH);
        }
        try (var in = packed.open(first)) {
            var said = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
            if (!said.equals(kind.mediaType())) {
                throw new UnfitFile(Fault.MISMATCH);
            }
        } catch (IOException broken) {
            throw new UnfitFile(Fault.DAMAGED, broken);
        }
    }

    private static void checkPart(FileKind kind, Packed packed, ZipArchiveEntry entry) {
        // whoever opens the document does not mind the case either
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.equals(TYPES)) {
            XmlPart.read(packed, entry, new ContentTypes(kind));
        } else if (name.endsWith(".rels")) {
            XmlPart.read(packed, entry, new Relations());
        } else if (name.equals(MANIFEST)) {
            XmlPart.read(packed, entry, XmlPart.Reading.of(OfficeFile::manifest));
        } else if (name.endsWith(".xml")) {
            XmlPart.read(packed, entry, XmlPart.Reading.of(_ -> {}));
        } else {
            packed.drain(entry);
        }
    }

    private static void manifest(javax.xml.stream.XMLStreamReader at) {
        if (at.getLocalName().equals("encryption-data")) {
            throw new UnfitFile(Fault.PASSWORD);
        }
    }
}

package ru.vitok.assessment.intake.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;

/** Decides what the bytes are and refuses what no parser should meet. */
public final class FileGuard {

    private final Limits limits;

    public FileGuard(Limits limits) {
        this.limits = limits;
    }

    /** The kind of an uploaded file; everything inside a workbook has been unpacked once and counted. */
    public FileKind check(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableFile(ProblemCode.EMPTY_FILE);
        }
        if (bytes.length > limits.archiveBytes()) {
            throw new UnreadableFile(ProblemCode.FILE_TOO_BIG, limits.archiveBytes() >> 20);
        }
        var kind = starts(bytes, 'P', 'K') ? packed(bytes) : loose(bytes);
        if (kind != FileKind.ARCHIVE && bytes.length > limits.fileBytes()) {
            throw new UnreadableFile(ProblemCode.FILE_TOO_BIG, limits.fileBytes() >> 20);
        }
        return kind;
    }

    /** The kind of a file that was checked when it came. */
    public FileKind kind(byte[] checked) {
        return starts(checked, 'P', 'K') ? FileKind.XLSX : loose(checked);
    }

    private FileKind packed(byte[] bytes) {
        try (var archive = Archive.open(bytes, limits)) {
            var entries = archive.entries();
            var names = entries.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
            if (names.contains("mimetype") || names.contains("META-INF/MANIFEST.MF")) {
                throw new UnreadableFile(ProblemCode.NOT_A_TABLE);
            }
            if (!names.contains("[Content_Types].xml")) {
                return FileKind.ARCHIVE;
            }
            refuseOtherOffice(names);
            entries.forEach(archive::check);
            return FileKind.XLSX;
        }
    }

    private static void refuseOtherOffice(Set<String> names) {
        if (names.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new UnreadableFile(ProblemCode.MACROS);
        }
        if (names.stream().noneMatch(it -> it.equals("xl/workbook.xml"))) {
            throw new UnreadableFile(ProblemCode.NOT_A_TABLE);
        }
    }

    private static FileKind loose(byte[] bytes) {
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ole(bytes);
        }
        if (starts(bytes, '%', 'P', 'D', 'F') || starts(bytes, 0x89, 'P', 'N', 'G') || starts(bytes, 'R', 'a', 'r')) {
            throw new UnreadableFile(ProblemCode.NOT_A_TABLE);
        }
        var head = TextEncoding.decode(Arrays.copyOf(bytes, Math.min(bytes.length, 1024) & ~1))
                .strip();
        if (head.startsWith("<")) {
            throw new UnreadableFile(ProblemCode.HTML_NOT_TABLE);
        }
        if (head.chars().anyMatch(it -> it < ' ' && it != '\t' && it != '\r' && it != '\n')) {
            throw new UnreadableFile(ProblemCode.NOT_A_TABLE);
        }
        return FileKind.CSV;
    }

    private static FileKind ole(byte[] bytes) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var names = container.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw new UnreadableFile(ProblemCode.PASSWORD_PROTECTED);
            }
            if (names.contains("_VBA_PROJECT_CUR") || names.contains("Macros")) {
                throw new UnreadableFile(ProblemCode.MACROS);
            }
            if (!names.contains("Workbook") && !names.contains("Book")) {
                throw new UnreadableFile(ProblemCode.NOT_A_TABLE);
            }
            return FileKind.XLS;
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnreadableFile known ? known : new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}

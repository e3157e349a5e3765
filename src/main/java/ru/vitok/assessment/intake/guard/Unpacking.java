package ru.vitok.assessment.intake.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;

/** Takes the files out of an uploaded ZIP, one level deep. */
public final class Unpacking {

    private static final Set<String> NOT_TABLES =
            Set.of("md", "json", "pdf", "doc", "docx", "png", "jpg", "jpeg", "pptx", "html", "htm", "xml");

    private final Limits limits;

    public Unpacking(Limits limits) {
        this.limits = limits;
    }

    /** A file of the archive: its bytes, or why it has none; neither when it is not meant to be a table. */
    public record Entry(
            String name, byte @Nullable [] bytes, @Nullable Problem problem) {

        public boolean ignored() {
            return bytes == null && problem == null;
        }
    }

    /**
     * Hands each file over as soon as it is out.
     *
     * @return what the taker made of them, in the order of the archive
     */
    public <T> List<T> each(byte[] bytes, Function<Entry, T> taker) {
        var files = new ArrayList<T>();
        try (var archive = Archive.open(bytes, limits)) {
            for (var entry : archive.entries()) {
                var name = EntryName.of(entry);
                if (EntryName.unsafe(name)) {
                    throw new UnreadableFile(ProblemCode.UNSAFE_PATH, EntryName.last(name));
                }
                if (!entry.isDirectory() && !EntryName.litter(name)) {
                    files.add(taker.apply(read(archive, entry, name)));
                }
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableFile(ProblemCode.EMPTY_ARCHIVE);
        }
        return files;
    }

    private Entry read(Archive archive, ZipArchiveEntry entry, String name) {
        if (NOT_TABLES.contains(extension(name))) {
            return new Entry(name, null, null);
        }
        if (entry.getSize() > limits.fileBytes()) {
            return new Entry(name, null, Problem.of(ProblemCode.FILE_TOO_BIG, limits.fileBytes() >> 20));
        }
        return new Entry(name, archive.read(entry, limits.fileBytes()), null);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

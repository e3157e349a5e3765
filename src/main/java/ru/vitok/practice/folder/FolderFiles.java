package ru.vitok.practice.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.file.FileCheck;
import ru.vitok.kernel.Refusal;
import ru.vitok.practice.AttachmentDelivery;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.SentFile;

/** The files beside a practice: in a folder named as its text, by their own names, which the text uses for pictures. */
@Component
class FolderFiles {

    private static final String END = ".md";
    private static final String TWICE = "practice.refusal.attachment-twice";

    private final PracticeAttachments attachments;
    private final AttachmentDelivery delivery;

    FolderFiles(PracticeAttachments attachments, AttachmentDelivery delivery) {
        this.attachments = attachments;
        this.delivery = delivery;
    }

    void write(UUID practice, Path text) throws IOException {
        var files = attachments.of(practice);
        var taken = new HashSet<String>();
        for (var file : files) {
            var folder = Files.createDirectories(beside(text));
            try (var content = delivery.open(practice, file.id()).content()) {
                Files.copy(content, folder.resolve(name(file.name(), taken)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static boolean any(Path text) {
        return Files.isDirectory(beside(text), LinkOption.NOFOLLOW_LINKS);
    }

    /** As if the person uploaded them one by one; why some were not taken, by their names. */
    List<PracticeFolder.Outcome> take(UUID practice, Path text) {
        var refused = new ArrayList<PracticeFolder.Outcome>();
        for (var file : list(beside(text))) {
            var name = beside(text).getFileName() + "/" + file.getFileName();
            try {
                attachments.addEach(practice, List.of(read(file))).stream()
                        .filter(it -> !it.key().equals(TWICE))
                        .forEach(it -> refused.add(new PracticeFolder.Outcome(name, Optional.of(it))));
            } catch (Refusal refusal) {
                refused.add(new PracticeFolder.Outcome(name, Optional.of(refusal)));
            }
        }
        return refused;
    }

    /** Nothing is followed out of the folder, and nothing larger than an upload may be is read. */
    private static SentFile read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > FileCheck.LARGEST) {
                throw new Refusal("practice.refusal.folder-file", FileCheck.LARGEST >> 20);
            }
            return new SentFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Refusal("practice.refusal.folder-file", FileCheck.LARGEST >> 20);
        }
    }

    private static List<Path> list(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(it -> !it.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal("practice.refusal.folder-read", folder.toString());
        }
    }

    /** A second file of the same name gets a number. */
    private static String name(String given, Set<String> taken) {
        // names were made harmless when they came; what is not a plain name gets none of its own
        var plain = Path.of(given).getNameCount() == 1 && !given.startsWith(".") ? given : "file";
        var dot = plain.lastIndexOf('.');
        var beginning = dot < 1 ? plain : plain.substring(0, dot);
        var end = dot < 1 ? "" : plain.substring(dot);
        var name = plain;
        for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = beginning + " (" + number + ")" + end;
        }
        return name;
    }

    private static Path beside(Path text) {
        var name = text.getFileName().toString();
        return text.resolveSibling(name.substring(0, name.length() - END.length()));
    }
}

package ru.vitok.practice.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Persons;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeIntake;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PublicPractice;
import ru.vitok.practice.PublicPractices;

/** Writes what everybody may copy into a folder, and takes a folder in as the person who brings it. */
@Service
public class PracticeFolder {

    private static final int MOST = 100_000;
    private static final int NAME_MAX = 60;

    /** A file and why it was not taken; nothing where it was. Files beside a text are named when they were not. */
    public record Outcome(String file, Optional<Refusal> refusal) {}

    private final PublicPractices published;
    private final PracticeLibrary library;
    private final PracticeIntake intake;
    private final FolderFiles files;
    private final Persons persons;
    private final Viewers viewers;

    PracticeFolder(
            PublicPractices published,
            PracticeLibrary library,
            PracticeIntake intake,
            FolderFiles files,
            Persons persons,
            Viewers viewers) {
        this.published = published;
        this.library = library;
        this.intake = intake;
        this.files = files;
        this.persons = persons;
        this.viewers = viewers;
    }

    /** How many were written. Files of the same practice from before are written over. */
    public int write(Path folder) {
        var written = 0;
        try {
            Files.createDirectories(folder);
            for (var practice : published.newest(MOST)) {
                var shown = practice.shown();
                if (shown != null) {
                    var text = folder.resolve(name(practice, shown));
                    Files.writeString(text, PracticeFile.write(practice, shown));
                    files.write(practice.id(), text);
                    written++;
                }
            }
        } catch (IOException unwritable) {
            throw new Refusal("practice.refusal.folder-write", folder.toString());
        }
        return written;
    }

    /** Each file by itself: one that is wrong does not keep the others out. */
    public List<Outcome> read(Path folder, PracticeStatus status) {
        var outcomes = new ArrayList<Outcome>();
        for (var file : FolderTexts.of(folder)) {
            try {
                var refused = take(file, status);
                outcomes.add(new Outcome(file.getFileName().toString(), Optional.empty()));
                outcomes.addAll(refused);
            } catch (Refusal refusal) {
                outcomes.add(new Outcome(file.getFileName().toString(), Optional.of(refusal)));
            }
        }
        return outcomes;
    }

    private List<Outcome> take(Path file, PracticeStatus status) {
        var me = viewers.current().person();
        var read = PracticeFile.read(FolderTexts.read(file), persons.get(me).name());
        var name = file.getFileName().toString();
        var id = read.externalId() == null ? name : read.externalId();
        if (ours(read.id())) {
            throw new Refusal("practice.refusal.file-ours");
        }
        if (!FolderFiles.any(file)) {
            put(id, read.text(), status);
            return List.of();
        }
        intake.requireOpening(delivery(id, read.text(), status));
        // files go into the draft and come before readers with its publication
        var refused = files.take(put(id, read.text(), PracticeStatus.DRAFT), file);
        if (status.open()) {
            put(id, read.text(), status);
        }
        return refused;
    }

    private UUID put(String id, PracticeText text, PracticeStatus status) {
        return library.put(delivery(id, text, status));
    }

    private PracticeDelivery delivery(String id, PracticeText text, PracticeStatus status) {
        return new PracticeDelivery(id, text, viewers.current().person(), library.workplace(), null, status);
    }

    /** Written out here before; it is changed on its page, not by a copy of it. */
    private boolean ours(@Nullable String id) {
        try {
            return id != null && published.find(UUID.fromString(id)).isPresent();
        } catch (IllegalArgumentException fromElsewhere) {
            return false;
        }
    }

    /** «Бусы и замки 1f0c2d3e.md»: people look for the title, the end keeps equal titles apart. */
    private static String name(PublicPractice practice, PublicPractice.Shown shown) {
        var title = shown.text().title().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        var beginning = title.substring(0, Math.min(title.length(), NAME_MAX)).strip();
        return (beginning + " " + practice.id().toString().substring(0, 8)).strip() + ".md";
    }
}

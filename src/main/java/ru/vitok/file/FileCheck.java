package ru.vitok.file;

import org.springframework.stereotype.Service;
import ru.vitok.file.check.Inspection;
import ru.vitok.file.check.UnfitFile;

/** What every file that people attach must pass before it is kept: its name, its content, the operator's scanner. */
@Service
public class FileCheck {

    public static final int LARGEST = Inspection.LARGEST;

    private final Scanner scanner;
    private final UploadRate rate;
    private final DiskRoom room;

    FileCheck(Scanner scanner, UploadRate rate, DiskRoom room) {
        this.scanner = scanner;
        this.rate = rate;
        this.room = room;
    }

    /** The file with its kind as its content shows it; a refusal names the file and says what to do. */
    public CheckedFile check(String name, byte[] bytes) {
        var shown = FileNames.harmless(name);
        rate.admit(Bringer.name(), shown, bytes.length);
        room.require(bytes.length);
        try {
            var kind = Inspection.kind(shown, bytes);
            scanner.check(bytes);
            return new CheckedFile(shown, kind, bytes);
        } catch (UnfitFile unfit) {
            throw UnfitWords.refusal(shown, unfit);
        }
    }
}

package ru.vitok.assessment.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.form.Detected;
import ru.vitok.assessment.intake.form.FormDetector;
import ru.vitok.assessment.intake.form.FormReaders;
import ru.vitok.assessment.intake.form.PersonsBelow;
import ru.vitok.assessment.intake.form.UnknownTable;
import ru.vitok.assessment.intake.guard.FileGuard;
import ru.vitok.assessment.intake.guard.FileKind;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.sheet.FingerprintedSheet;
import ru.vitok.assessment.intake.sheet.KnownSheet;
import ru.vitok.assessment.intake.sheet.RememberedSheet;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.Workbook;

/** From bytes to records: guard, recognise, read. Knows nothing of databases or of who uploads. */
public final class ReportReader {

    private final Limits limits;
    private final FileGuard guard;

    public ReportReader(Limits limits) {
        this.limits = limits;
        this.guard = new FileGuard(limits);
    }

    /** Reads one file; what is wrong with it becomes problems, never an exception. */
    public ReadFile read(byte[] bytes) {
        try {
            return read(Workbook.open(bytes, kind(bytes), limits));
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    /** Reads what passed {@link #look} when it came: it need not be unpacked once more only to be weighed. */
    public ReadFile readGuarded(byte[] bytes) {
        try {
            return read(Workbook.open(bytes, guard.kind(bytes), limits));
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    /** The same for the only sheet of a workbook whose first rows are known still. */
    public ReadFile readGuarded(byte[] bytes, Detected detected) {
        try {
            try (var workbook = Workbook.open(bytes, guard.kind(bytes), limits)) {
                return read(workbook.sheets().getFirst(), detected);
            }
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    /** The same where those rows are all the sheet has: its bytes are not needed. */
    public static ReadFile read(Detected whole) {
        try {
            return read(new KnownSheet(whole.sheet(), whole.head()), whole);
        } catch (UnreadableFile refused) {
            return ReadFile.refused(refused.problem());
        }
    }

    private static ReadFile read(Workbook opened) {
        try (var workbook = opened) {
            for (var first : workbook.sheets()) {
                var sheet = new RememberedSheet(first);
                var detected = FormDetector.detect(sheet);
                if (detected != null) {
                    return read(sheet, detected);
                }
            }
            var table = UnknownTable.find(workbook.sheets().getFirst());
            return ReadFile.refused(Problem.of(table == null ? ProblemCode.UNKNOWN_FORM : ProblemCode.MAPPING_NEEDED));
        }
    }

    /**
     * A first look at a sheet: the form, and what may be stored: the file itself, or a copy of the sheet without
     * personal columns. The sheet is named where a file holds several tables; the head where nobody knows its form; what
     * was recognised where the file is stored as it came.
     */
    public record Look(
            ReportForm form,
            byte @Nullable [] stored,
            @Nullable Problem problem,
            @Nullable String sheet,
            @Nullable String head,
            @Nullable Detected detected) {

        static Look refused(Problem problem) {
            return new Look(ReportForm.UNKNOWN, null, problem, null, null, null);
        }
    }

    public List<Look> look(byte[] bytes) {
        return look(bytes, Pseudonyms.passing());
    }

    /** Recognises without reading, every table of a workbook; what may be stored is chosen here. */
    public List<Look> look(byte[] bytes, Pseudonyms pseudonyms) {
        try (var workbook = Workbook.open(bytes, kind(bytes), limits)) {
            return new FirstLook(pseudonyms).at(workbook, bytes);
        } catch (UnreadableFile refused) {
            return List.of(Look.refused(refused.problem()));
        }
    }

    private FileKind kind(byte[] bytes) {
        var kind = guard.check(bytes);
        if (kind == FileKind.ARCHIVE) {
            throw new UnreadableFile(ProblemCode.NESTED_ARCHIVE);
        }
        return kind;
    }

    private static ReadFile read(Sheet sheet, Detected detected) {
        var problems = new Problems();
        var watched = new PersonsBelow(sheet, detected);
        var fingerprinted = new FingerprintedSheet(watched);
        var content = FormReaders.read(fingerprinted, detected, problems);
        if (content == null) {
            problems.add(ProblemCode.NOT_PUBLISHED_FORM);
        } else {
            complain(detected, content, problems);
        }
        var below = watched.row();
        if (below != null) {
            problems.add(ProblemCode.PERSONS_BELOW, below);
        }
        return new ReadFile(detected.form(), detected.heading(), content, problems.list(), fingerprinted.fingerprint());
    }

    private static void complain(Detected detected, Content content, Problems problems) {
        if (content.rows() == 0) {
            problems.add(ProblemCode.NO_ROWS);
        }
        // what schools fill in themselves is named by its file
        var form = detected.form();
        if (form.headed() && !form.preliminary() && !detected.heading().namesSlice()) {
            problems.add(ProblemCode.HEADING_INCOMPLETE);
        }
    }
}

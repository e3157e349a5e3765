package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.form.Detected;
import ru.vitok.assessment.intake.form.FormDetector;
import ru.vitok.assessment.intake.form.FormReaders;
import ru.vitok.assessment.intake.form.ProtocolCopy;
import ru.vitok.assessment.intake.form.Stripping;
import ru.vitok.assessment.intake.guard.FileGuard;
import ru.vitok.assessment.intake.guard.FileKind;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.sheet.FingerprintedSheet;
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

    private static ReadFile read(Workbook opened) {
        try (var workbook = opened) {
            for (var first : workbook.sheets()) {
                var sheet = new RememberedSheet(first);
                var detected = FormDetector.detect(sheet);
                if (detected != null) {
                    return read(sheet, detected);
                }
            }
            return ReadFile.refused(Problem.of(ProblemCode.UNKNOWN_FORM));
        }
    }

    /**
     * A first look at a sheet: the form, and what may be stored: the file itself, or a copy of the sheet without
     * personal columns. The sheet is named where a file holds several tables.
     */
    public record Look(
            ReportForm form,
            byte @Nullable [] stored,
            @Nullable Problem problem,
            @Nullable String sheet) {

        static Look refused(Problem problem) {
            return new Look(ReportForm.UNKNOWN, null, problem, null);
        }
    }

    public List<Look> look(byte[] bytes) {
        return look(bytes, Pseudonyms.passing());
    }

    /** Recognises without reading, every table of a workbook; of a file of no known form nothing may be stored. */
    public List<Look> look(byte[] bytes, Pseudonyms pseudonyms) {
        try (var workbook = Workbook.open(bytes, kind(bytes), limits)) {
            var sheets = workbook.sheets();
            var alone = sheets.size() == 1 && workbook.nothingHidden();
            var known = new LinkedHashMap<Sheet, Detected>();
            for (var first : sheets) {
                var sheet = new RememberedSheet(first);
                var detected = FormDetector.detect(sheet);
                if (detected != null) {
                    known.put(sheet, detected);
                }
            }
            if (known.isEmpty()) {
                return List.of(Look.refused(Problem.of(ProblemCode.UNKNOWN_FORM)));
            }
            var looks = new ArrayList<Look>();
            known.forEach((sheet, detected) -> looks.add(new Look(
                    detected.form(),
                    stored(sheet, detected, alone ? bytes : null, pseudonyms),
                    null,
                    known.size() == 1 ? null : sheet.name())));
            return looks;
        } catch (UnreadableFile refused) {
            return List.of(Look.refused(refused.problem()));
        }
    }

    private static byte[] stored(
            Sheet sheet, Detected detected, byte @Nullable [] whole, Pseudonyms pseudonyms) {
        if (detected.form() == ReportForm.GIA_PROTOCOL) {
            return ProtocolCopy.of(sheet, pseudonyms);
        }
        if (whole != null && !personal(detected)) {
            return whole;
        }
        return detected.form() == ReportForm.STAFF ? Stripping.copy(sheet) : Stripping.strip(sheet);
    }

    /** Lists of teachers are about persons; in every other form a person's column is foreign. */
    private static boolean personal(Detected detected) {
        return detected.form() != ReportForm.STAFF && Stripping.needed(detected);
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
        var fingerprinted = new FingerprintedSheet(sheet);
        var content = FormReaders.read(fingerprinted, detected, problems);
        if (content == null) {
            problems.add(ProblemCode.NOT_PUBLISHED_FORM);
        } else {
            complain(detected, content, problems);
        }
        return new ReadFile(detected.form(), detected.heading(), content, problems.list(), fingerprinted.fingerprint());
    }

    private static void complain(Detected detected, Content content, Problems problems) {
        if (content.rows() == 0) {
            problems.add(ProblemCode.NO_ROWS);
        }
        // what schools fill in themselves is named by its file
        if (detected.form().name().startsWith("VPR_")
                && !detected.form().preliminary()
                && !detected.heading().namesSlice()) {
            problems.add(ProblemCode.HEADING_INCOMPLETE);
        }
    }
}

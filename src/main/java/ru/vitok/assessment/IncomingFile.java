package ru.vitok.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.FileGuard;
import ru.vitok.assessment.intake.guard.FileKind;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.guard.Unpacking;
import ru.vitok.kernel.Refusal;

/**
 * A file of an upload in memory: what may be stored of it, or why it is refused or not looked at. Nothing that names a
 * child gets past this point.
 */
record IncomingFile(
        String name,
        String sha256,
        ReportForm form,
        byte @Nullable [] stored,
        @Nullable Problem problem,
        FileStatus status) {

    private static final ReportReader READER = new ReportReader(Limits.STANDARD);

    /** The files of an archive, or the one that was uploaded; an upload that cannot be taken at all is refused. */
    static List<IncomingFile> of(String name, byte[] bytes) {
        try {
            if (new FileGuard(Limits.STANDARD).check(bytes) != FileKind.ARCHIVE) {
                return List.of(single(name, bytes));
            }
            return new Unpacking(Limits.STANDARD)
                    .entries(bytes).stream().map(IncomingFile::entry).toList();
        } catch (UnreadableFile refused) {
            var problem = refused.problem();
            throw new Refusal(problem.code().messageKey(), problem.arguments().toArray());
        }
    }

    private static IncomingFile entry(Unpacking.Entry entry) {
        var bytes = entry.bytes();
        if (bytes != null) {
            return single(entry.name(), bytes);
        }
        return new IncomingFile(
                entry.name(),
                sha256(entry.name().getBytes(StandardCharsets.UTF_8)),
                ReportForm.UNKNOWN,
                null,
                entry.problem(),
                entry.ignored() ? FileStatus.IGNORED : FileStatus.ERROR);
    }

    private static IncomingFile single(String name, byte[] bytes) {
        var look = READER.look(bytes);
        return new IncomingFile(name, sha256(bytes), look.form(), look.stored(), look.problem(), FileStatus.ERROR);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package ru.vitok.assessment;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Look;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.form.Detected;
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
        FileStatus status,
        @Nullable String head,
        @Nullable Detected detected,
        @Nullable ReadFile read) {

    private IncomingFile(
            String name,
            String sha256,
            ReportForm form,
            byte @Nullable [] stored,
            @Nullable Problem problem,
            FileStatus status) {
        this(name, sha256, form, stored, problem, status, null, null, null);
    }

    /** The files of an archive as they are looked at, or the one that was uploaded; an upload that cannot be taken at all is refused. */
    static List<Future<List<IncomingFile>>> alone(SentFile sent, Cores cores, Function<byte[], List<Look>> looking) {
        try {
            return new FileGuard(Limits.STANDARD).check(sent.bytes()) == FileKind.ARCHIVE
                    ? entries(sent, cores, looking)
                    : List.of(completedFuture(readable(tables(sent.name(), sent.bytes(), looking))));
        } catch (UnreadableFile refused) {
            var problem = refused.problem();
            throw new Refusal(problem.code().messageKey(), problem.arguments().toArray());
        }
    }

    /** One of several that came together: what cannot be taken is told beside those that can. */
    static List<Future<List<IncomingFile>>> amongOthers(
            SentFile sent, Cores cores, Function<byte[], List<Look>> looking) {
        try {
            return new FileGuard(Limits.STANDARD).check(sent.bytes()) == FileKind.ARCHIVE
                    ? entries(sent, cores, looking)
                    : List.of(completedFuture(tables(sent.name(), sent.bytes(), looking)));
        } catch (UnreadableFile refused) {
            return List.of(completedFuture(List.of(new IncomingFile(
                    sent.name(),
                    sha256(sent.bytes()),
                    ReportForm.UNKNOWN,
                    null,
                    refused.problem(),
                    FileStatus.ERROR))));
        }
    }

    private static List<Future<List<IncomingFile>>> entries(
            SentFile sent, Cores cores, Function<byte[], List<Look>> looking) {
        return new Unpacking(Limits.STANDARD).each(sent.bytes(), it -> cores.start(() -> entry(it, looking)));
    }

    /** A file sent alone that nobody can open is refused at once; of an unknown form one is told in the preview. */
    private static List<IncomingFile> readable(List<IncomingFile> tables) {
        var problem = tables.getFirst().problem();
        if (problem != null && problem.code() != ProblemCode.UNKNOWN_FORM) {
            throw new Refusal(problem.code().messageKey(), problem.arguments().toArray());
        }
        return tables;
    }

    private static List<IncomingFile> entry(Unpacking.Entry entry, Function<byte[], List<Look>> looking) {
        var bytes = entry.bytes();
        if (bytes != null) {
            return tables(entry.name(), bytes, looking);
        }
        return List.of(new IncomingFile(
                entry.name(),
                sha256(entry.name().getBytes(StandardCharsets.UTF_8)),
                ReportForm.UNKNOWN,
                null,
                entry.problem(),
                entry.ignored() ? FileStatus.IGNORED : FileStatus.ERROR));
    }

    /** A workbook may hold a table on each sheet: each is a file of its own then. */
    private static List<IncomingFile> tables(String name, byte[] bytes, Function<byte[], List<Look>> looking) {
        return looking.apply(bytes).stream().map(it -> table(name, bytes, it)).toList();
    }

    private static IncomingFile table(String name, byte[] bytes, Look look) {
        var stored = look.stored();
        var sheet = look.sheet();
        return new IncomingFile(
                sheet == null ? name : name + " · " + sheet,
                sha256(sheet == null || stored == null ? bytes : stored),
                look.form(),
                stored,
                look.problem(),
                FileStatus.ERROR,
                look.head(),
                look.detected(),
                look.read());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

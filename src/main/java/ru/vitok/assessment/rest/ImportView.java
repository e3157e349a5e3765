package ru.vitok.assessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportPreview;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Severity;
import ru.vitok.uikit.ModuleTranslations;

/** An upload as the public API shows it. */
record ImportView(UUID id, ImportStatus status, Progress progress, List<FileView> files) {

    record Progress(int done, int total) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FileView(
            String name,
            ReportForm form,
            @Nullable String procedure,
            @Nullable String subject,
            @Nullable Integer grade,
            @Nullable Integer year,
            int participants,
            int rows,
            @Nullable FileStatus status,
            List<ProblemView> problems) {}

    record ProblemView(
            Severity severity, String code, @Nullable String cell, String message) {}

    static ImportView of(ImportPreview preview, ModuleTranslations texts, Locale language) {
        var row = preview.row();
        return new ImportView(
                row.id(),
                row.status(),
                new Progress(row.done(), row.total()),
                preview.files().stream().map(it -> file(it, texts, language)).toList());
    }

    private static FileView file(ImportedFile file, ModuleTranslations texts, Locale language) {
        var slice = file.slice();
        return new FileView(
                file.name(),
                file.form(),
                slice == null ? null : slice.procedure(),
                slice == null ? null : slice.subject(),
                slice == null ? null : slice.grade(),
                slice == null ? null : slice.year(),
                file.participants(),
                file.rows(),
                file.status(),
                file.problems().stream().map(it -> problem(it, texts, language)).toList());
    }

    private static ProblemView problem(ImportProblem problem, ModuleTranslations texts, Locale language) {
        var words = texts.getTranslation(
                problem.messageKey(), language, problem.arguments().toArray());
        return new ProblemView(problem.severity(), problem.code(), problem.cell(), words);
    }
}

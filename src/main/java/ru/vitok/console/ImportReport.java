package ru.vitok.console;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportPreview;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.Severity;
import ru.vitok.uikit.ModuleTranslations;

/** What became of the files: a line each, with the reason where one was not taken or needs a look. */
@Component
class ImportReport {

    private final ModuleTranslations texts;

    ImportReport(ModuleTranslations texts) {
        this.texts = texts;
    }

    void print(ImportPreview seen, PrintWriter out, PrintWriter err) {
        for (var file : seen.files()) {
            out.println(text(key(file.status()), file.name(), file.participants()));
            file.problems().stream()
                    .filter(problem -> problem.severity() != Severity.INFO)
                    .forEach(problem -> err.println("    " + explain(file, problem)));
        }
        out.println(text(
                "console.import.summary",
                seen.takeable(),
                seen.count(FileStatus.DUPLICATE),
                seen.count(FileStatus.IGNORED),
                seen.count(FileStatus.ERROR)));
    }

    private String explain(ImportedFile file, ImportProblem problem) {
        var words = text(problem.messageKey(), problem.arguments().toArray());
        return problem.cell() == null
                ? text("console.import.problem", file.name(), words)
                : text("console.import.problem.cell", file.name(), problem.cell(), words);
    }

    private static String key(@Nullable FileStatus status) {
        return switch (status) {
            case OK -> "console.import.file.ok";
            case WARNING -> "console.import.file.warning";
            case DUPLICATE -> "console.import.file.duplicate";
            case IGNORED -> "console.import.file.ignored";
            case null, default -> "console.import.file.error";
        };
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN, arguments);
    }
}

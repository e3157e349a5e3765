package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.ImportedFile;

/** How many works a file changes, adds and lacks, to be seen without unfolding what was found. */
class WorksSum extends Paragraph {

    private static final Set<String> ROWS = Set.of("ROWS_CHANGED", "ROWS_NEW", "ROWS_GONE");
    private static final int CLASSES = 3;

    WorksSum(ImportedFile file) {
        setText(getTranslation(
                        "assessment.correction.sum",
                        count(file, "ROWS_CHANGED"),
                        count(file, "ROWS_NEW"),
                        count(file, "ROWS_GONE"))
                + classes(file));
        addClassName("v-sm");
    }

    static boolean tells(ImportedFile file) {
        return file.problems().stream().anyMatch(it -> ROWS.contains(it.code()));
    }

    private static int count(ImportedFile file, String code) {
        return file.problems().stream()
                .filter(it -> it.code().equals(code))
                .mapToInt(it -> Integer.parseInt(it.arguments().get(1)))
                .sum();
    }

    private String classes(ImportedFile file) {
        List<ImportProblem> whole = file.problems().stream()
                .filter(it -> it.code().equals("ROWS_GONE") && it.arguments().size() > CLASSES)
                .filter(it -> !it.arguments().get(CLASSES).equals("none"))
                .toList();
        return whole.isEmpty()
                ? ""
                : " "
                        + getTranslation(
                                "assessment.correction.classes",
                                whole.stream()
                                        .map(it -> it.arguments().getFirst() + " — "
                                                + it.arguments().get(CLASSES))
                                        .collect(Collectors.joining("; ")));
    }
}

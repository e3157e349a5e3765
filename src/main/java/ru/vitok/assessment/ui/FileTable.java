package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.Severity;
import ru.vitok.uikit.PlainTable;

/** Files of an upload line by line, with what was found in each. */
class FileTable extends Composite<Div> {

    private static final int LISTED = 100;
    private static final int OPEN = 5;
    private static final String EXAM = "EXAM_FOUND";

    FileTable(List<ImportedFile> files, Function<ImportedFile, Optional<Component>> next) {
        var table = new PlainTable(
                        getTranslation("assessment.import.files"),
                        "assessment.data.file",
                        "assessment.import.form",
                        "assessment.import.slice",
                        "assessment.import.works",
                        "assessment.data.state",
                        "assessment.import.problems")
                .stacked();
        files.forEach(it -> table.row(
                it.name(),
                Words.form(this, it.form()),
                about(it),
                new PlainTable.Figure(size(it)),
                status(it),
                withNext(problems(it), next.apply(it))));
        getContent().add(table);
    }

    /** The work, or each of the exams that a protocol holds. */
    private Object about(ImportedFile file) {
        var exams = new Div();
        file.problems().stream().filter(FileTable::exam).forEach(it -> exams.add(new Div(words(it))));
        return exams.getComponentCount() == 0 ? Words.slice(this, file.slice()) : exams;
    }

    private static boolean exam(ImportProblem problem) {
        return problem.code().equals(EXAM);
    }

    /** A table that is not about pupils has rows all the same. */
    private String size(ImportedFile file) {
        if (file.participants() > 0) {
            return NumberFormat.getIntegerInstance(getLocale()).format(file.participants());
        }
        return file.rows() > 0 ? getTranslation("assessment.import.rows", file.rows()) : "";
    }

    private Component status(ImportedFile file) {
        FileStatus status = file.status();
        return status == null ? new Span(getTranslation("assessment.file-status.reading")) : Words.status(this, status);
    }

    /** Why a file cannot be taken is read at once; remarks of a good one wait folded. */
    private Component problems(ImportedFile file) {
        var problems = file.problems().stream()
                .filter(it -> !exam(it))
                .sorted(Comparator.comparing(ImportProblem::severity).reversed())
                .toList();
        long errors =
                problems.stream().filter(it -> it.severity() == Severity.ERROR).count();
        if (problems.size() <= 1) {
            return problems.isEmpty() ? new Span() : new Span(words(problems.getFirst()));
        }
        if (errors == 0) {
            return folded("assessment.import.problem-count", problems);
        }
        int open = (int) Math.min(errors, OPEN);
        var both = new Div(list(problems.subList(0, open)));
        if (open < problems.size()) {
            both.add(folded("assessment.import.problems-more", problems.subList(open, problems.size())));
        }
        return both;
    }

    private NativeDetails folded(String key, List<ImportProblem> problems) {
        var list = list(problems.subList(0, Math.min(problems.size(), LISTED)));
        if (problems.size() > LISTED) {
            list.add(new ListItem(getTranslation("assessment.import.more-problems", problems.size() - LISTED)));
        }
        return new NativeDetails(getTranslation(key, problems.size()), list);
    }

    private UnorderedList list(List<ImportProblem> problems) {
        var list = new UnorderedList();
        problems.forEach(it -> list.add(new ListItem(words(it))));
        return list;
    }

    /** What a person can do about the file stands below what is wrong with it. */
    private static Component withNext(Component problems, Optional<Component> next) {
        if (next.isEmpty()) {
            return problems;
        }
        var both = new Div(problems, new Div(next.get()));
        both.addClassName("v-stack");
        return both;
    }

    private String words(ImportProblem problem) {
        var words = getTranslation(problem.messageKey(), problem.arguments().toArray());
        return problem.cell() == null ? words : problem.cell() + ": " + words;
    }
}

package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
                Words.slice(this, it.slice()),
                new PlainTable.Figure(it.participants() > 0 ? String.valueOf(it.participants()) : ""),
                status(it),
                withNext(problems(it), next.apply(it))));
        getContent().add(table);
    }

    private Component status(ImportedFile file) {
        FileStatus status = file.status();
        return status == null ? new Span(getTranslation("assessment.file-status.reading")) : Words.status(this, status);
    }

    private Component problems(ImportedFile file) {
        var problems = file.problems();
        if (problems.isEmpty()) {
            return new Span();
        }
        var list = new UnorderedList();
        problems.stream()
                .sorted(Comparator.comparing(ImportProblem::severity).reversed())
                .limit(LISTED)
                .forEach(it -> list.add(new ListItem(words(it))));
        if (problems.size() > LISTED) {
            list.add(new ListItem(getTranslation("assessment.import.more-problems", problems.size() - LISTED)));
        }
        if (problems.size() == 1) {
            return new Span(words(problems.getFirst()));
        }
        var details = new NativeDetails(getTranslation("assessment.import.problem-count", problems.size()), list);
        details.setOpen(problems.stream().anyMatch(it -> it.severity() == Severity.ERROR) && problems.size() <= 5);
        return details;
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

package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import ru.vitok.assessment.ImportedFile;

/** The files of an upload: those that need attention as they are, hundreds of good ones folded by the work they tell of. */
class FileList extends Composite<Div> {

    /** As many lines as one reads through without folding. */
    private static final int FLAT = 12;

    FileList(List<ImportedFile> files, Function<ImportedFile, Optional<Component>> next) {
        var sorted = files.stream()
                .sorted(Comparator.comparing(FileList::urgency))
                .map(MissingSchools::shortened)
                .toList();
        if (files.size() <= FLAT) {
            getContent().add(new FileTable(sorted, next));
            return;
        }
        var urgent = sorted.stream().filter(it -> urgency(it) <= 1).toList();
        if (!urgent.isEmpty()) {
            getContent().add(new H3(getTranslation("assessment.import.attention")), new FileTable(urgent, next));
        }
        var works = new TreeMap<String, List<ImportedFile>>();
        sorted.stream()
                .filter(it -> urgency(it) > 1)
                .forEach(it ->
                        works.computeIfAbsent(place(it), _ -> new ArrayList<>()).add(it));
        works.values().forEach(it -> getContent().add(folded(it, next)));
    }

    private static int urgency(ImportedFile file) {
        return switch (file.status()) {
            case ERROR -> 0;
            case WARNING -> 1;
            case null -> 2;
            case OK -> 3;
            case DUPLICATE -> 4;
            case IGNORED -> 5;
        };
    }

    /** The newest year first; what belongs to no work last. */
    private static String place(ImportedFile file) {
        var slice = file.slice();
        return slice == null || slice.year() == null
                ? "last"
                : (9999 - slice.year()) + " " + slice.procedure() + slice.subject() + slice.grade();
    }

    private Component folded(List<ImportedFile> files, Function<ImportedFile, Optional<Component>> next) {
        var work = Words.slice(this, files.getFirst().slice());
        var title = new Span(work.isEmpty() ? getTranslation("assessment.import.other-work") : work);
        title.addClassName("v-strong");
        var summary = new Span(title, count(files));
        files.stream()
                .map(ImportedFile::status)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(it -> summary.add(Words.status(this, it)));
        summary.addClassNames("v-row", "v-fold-summary");
        var details = new NativeDetails(summary, new FileTable(files, next));
        details.addClassName("v-list-item");
        return details;
    }

    private Span count(List<ImportedFile> files) {
        var words = getTranslation("assessment.import.files-count", files.size());
        int most = files.stream().mapToInt(ImportedFile::participants).max().orElse(0);
        var span = new Span(most == 0 ? words : words + ", " + getTranslation("assessment.import.participants", most));
        span.addClassNames("v-muted", "v-sm");
        return span;
    }
}

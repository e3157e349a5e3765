package ru.vitok.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.Grounds;
import ru.vitok.evidence.Node;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;
import ru.vitok.uikit.Toast;

/** Lets the methodist name the problem field in which a difficulty shows. */
@SpringComponent
class GroundPicks {

    private final Grounds grounds;
    private final Search search;

    GroundPicks(Grounds grounds, Search search) {
        this.grounds = grounds;
        this.search = search;
    }

    /** Folded: most teachers have named their data themselves. */
    Component of(Difficulty difficulty, List<Node> tied, Runnable again) {
        var ui = UI.getCurrent();
        var box = new ComboBox<SearchHit>();
        box.setLabel(ui.getTranslation("matching.desk.tie.field"));
        box.setHelperText(ui.getTranslation("matching.desk.tie.hint"));
        box.setItemLabelGenerator(hit -> hit.note() == null ? hit.title() : hit.title() + " · " + hit.note());
        box.setItems(query -> search
                .find(asked(difficulty, query.getFilter().orElse(""))
                        .withPage(query.getOffset() / query.getLimit(), query.getLimit()))
                .hits()
                .stream()
                .filter(hit -> tied.stream().noneMatch(it -> it.ref().id().equals(hit.id()))));
        box.addValueChangeListener(event -> box.getOptionalValue().ifPresent(field -> tie(difficulty, field, again)));
        box.setWidthFull();
        var folded = new NativeDetails(
                ui.getTranslation(tied.isEmpty() ? "matching.desk.tie" : "matching.desk.tie.more"), box);
        folded.addClassName("v-sm");
        return folded;
    }

    private void tie(Difficulty difficulty, SearchHit field, Runnable again) {
        grounds.tie(difficulty.id(), field.id());
        again.run();
        Toast.undoable(UI.getCurrent().getTranslation("matching.desk.tied", field.title()), () -> {
            grounds.untie(difficulty.id(), field.id());
            again.run();
        });
    }

    private static SearchQuery asked(Difficulty difficulty, String words) {
        var query = SearchQuery.of(words).withTypes(Set.of(EntryType.PROBLEM_FIELD));
        return difficulty.subject() == null ? query : query.withSubjects(Set.of(difficulty.subject()));
    }
}

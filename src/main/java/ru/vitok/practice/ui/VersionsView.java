package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeVersion;
import ru.vitok.practice.PracticeVersions;
import ru.vitok.practice.VersionComparison;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** Two versions of a practice side by side; which two stands in the address. */
@Route("practices/:id/versions")
@PermitAll
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeLibrary library;
    private final PracticeVersions versions;
    private final VersionWords words;

    VersionsView(PracticeLibrary library, PracticeVersions versions, VersionWords words) {
        this.library = library;
        this.versions = versions;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var practice = AddressIds.of(event);
        var all = versions.of(practice);
        add(crumbs(practice), new PageHead(getPageTitle()).sub(getTranslation("practice.versions.sub")));
        if (all.size() < 2) {
            add(new Card(new EmptyState(
                    getTranslation("practice.versions.one"), getTranslation("practice.versions.one.hint"))));
            return;
        }
        var asked = event.getLocation().getQueryParameters();
        var right = chosen(all, asked, "right", all.getFirst());
        var left = chosen(all, asked, "left", all.get(1));
        var comparison = versions.compare(practice, left.id(), right.id());
        var choice = new Div(
                choice("practice.versions.left", all, left, it -> open(practice, it, right)),
                choice("practice.versions.right", all, right, it -> open(practice, left, it)));
        choice.addClassName("v-grid-2");
        var page = new Div(choice);
        page.addClassName("v-stack");
        show(page, comparison);
        add(page);
    }

    private void show(Div page, VersionComparison comparison) {
        if (comparison.same()) {
            page.add(new Card(new EmptyState(
                    getTranslation("practice.versions.same"), getTranslation("practice.versions.same.hint"))));
            return;
        }
        var unchanged = comparison.parts().stream()
                .filter(it -> !it.changed() && !it.pairs().isEmpty())
                .map(it -> PartCard.name(this, it.key()))
                .collect(Collectors.joining(", "));
        comparison.parts().stream()
                .filter(VersionComparison.Part::changed)
                .forEach(it -> page.add(new PartCard(it, words.of(comparison.left()), words.of(comparison.right()))));
        if (!unchanged.isEmpty()) {
            var line = new Paragraph(getTranslation("practice.versions.unchanged", unchanged));
            line.addClassName("v-muted");
            page.add(line);
        }
    }

    private Select<PracticeVersion> choice(
            String label,
            List<PracticeVersion> all,
            PracticeVersion now,
            java.util.function.Consumer<PracticeVersion> to) {
        var choice = new Select<PracticeVersion>();
        choice.setLabel(getTranslation(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(words::of);
        choice.setValue(now);
        choice.setWidthFull();
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                to.accept(event.getValue());
            }
        });
        return choice;
    }

    private void open(UUID practice, PracticeVersion left, PracticeVersion right) {
        var asked = new QueryParameters(Map.of(
                "left",
                List.of(left.id().toString()),
                "right",
                List.of(right.id().toString())));
        getUI().ifPresent(ui -> ui.navigate(PracticePaths.versions(practice), asked));
    }

    private static PracticeVersion chosen(
            List<PracticeVersion> all, QueryParameters asked, String name, PracticeVersion usual) {
        return AddressIds.asked(asked, name)
                .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).findFirst())
                .orElse(usual);
    }

    private Crumbs crumbs(UUID practice) {
        return new Crumbs(
                getPageTitle(),
                new Anchor("/" + PracticePaths.LIBRARY, getTranslation("practice.library.title")),
                new Anchor(
                        "/" + PracticePaths.page(practice),
                        library.of(practice).text().title()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.versions.title");
    }
}

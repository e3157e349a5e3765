package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;
import ru.vitok.kernel.Refusal;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.VersionComparison;
import ru.vitok.practice.adaptation.Adaptations;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** A version beside the practice that it was made of; only the parts that differ. */
@Route("practices/:id/source")
@AnonymousAllowed
class SourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeLibrary library;
    private final Adaptations adaptations;

    SourceView(PracticeLibrary library, Adaptations adaptations) {
        this.library = library;
        this.adaptations = adaptations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var mine = library.of(AddressIds.of(event));
        var source = adaptations.source(mine.id()).orElseThrow(Refusal::notFound);
        var crumbs = new Crumbs(
                getPageTitle(),
                new Anchor("/" + PracticePaths.LIBRARY, getTranslation("practice.library.title")),
                new Anchor("/" + PracticePaths.page(mine.id()), mine.text().title()));
        var page = new Div(both(source.title(), source.id().toString(), source.author()));
        page.addClassName("v-stack");
        show(page, adaptations.compare(mine.id()));
        add(crumbs, new PageHead(getPageTitle()).sub(getTranslation("practice.adapt.compare.sub")), page);
    }

    private Card both(String title, String id, String author) {
        return new Card(new Div(
                new Span(getTranslation("practice.adapt.source") + ": "),
                new Anchor("/practices/" + id, title),
                new Span(", " + author)));
    }

    private void show(Div page, List<VersionComparison.Part> parts) {
        var changed = parts.stream().filter(VersionComparison.Part::changed).toList();
        if (changed.isEmpty()) {
            page.add(new Card(
                    new EmptyState(getTranslation("practice.adapt.same"), getTranslation("practice.adapt.same.hint"))));
        }
        changed.forEach(it -> page.add(
                new PartCard(it, getTranslation("practice.adapt.left"), getTranslation("practice.adapt.right"))));
        var unchanged = parts.stream()
                .filter(it -> !it.changed() && !it.pairs().isEmpty())
                .map(it -> PartCard.name(this, it.key()))
                .collect(Collectors.joining(", "));
        if (!unchanged.isEmpty()) {
            var line = new Paragraph(getTranslation("practice.versions.unchanged", unchanged));
            line.addClassName("v-muted");
            page.add(line);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.adapt.compare");
    }
}

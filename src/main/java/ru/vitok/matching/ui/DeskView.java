package ru.vitok.matching.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyPaths;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.QueueTab;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** The methodist's whole day on one screen: what came in, what fits, one button that sends it. */
@Route(DifficultyPaths.DESK)
@PermitAll
class DeskView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final DifficultyQueue queue;
    private final DetailPanels details;
    private List<Difficulty> shelf = List.of();
    private @Nullable Difficulty chosen;
    private QueueTab tab = QueueTab.NEW;

    @Nullable DetailPanel detail;

    DeskView(DifficultyQueue queue, DetailPanels details) {
        this.queue = queue;
        this.details = details;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var id = AddressIds.asked(asked, "id");
        var shelves = queue.shelves();
        tab = id.flatMap(it -> where(shelves, it))
                .or(() -> asked.getSingleParameter("tab").flatMap(DeskView::tab))
                .orElse(QueueTab.NEW);
        shelf = shelves.getOrDefault(tab, List.of());
        chosen = shelf.stream()
                .filter(it -> it.id().equals(id.orElse(null)))
                .findFirst()
                .or(() -> shelf.stream().findFirst())
                .orElse(null);
        draw(shelves, id.isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matching.desk.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DeskKeys.listen(this, this::key);
    }

    private void draw(Map<QueueTab, List<Difficulty>> shelves, boolean byHand) {
        removeAll();
        add(new PageHead(getPageTitle()).actions(tabs(shelves)));
        var one = chosen;
        if (one == null) {
            detail = null;
            add(new EmptyState(
                    getTranslation("matching.desk.empty." + tab), getTranslation("matching.desk.empty.hint")));
            return;
        }
        var panel = details.open(one, this::open);
        detail = panel;
        var split = new Div(new Card(new QueueList(shelf, one, tab, queue.today())), panel);
        split.addClassName("v-split");
        add(split);
        if (byHand) {
            panel.bringIntoSightOnPhone();
        }
    }

    private Nav tabs(Map<QueueTab, List<Difficulty>> shelves) {
        var tabs = new Nav();
        tabs.addClassName("v-chips");
        tabs.getElement().setAttribute("aria-label", getTranslation("matching.desk.tabs"));
        for (var each : QueueTab.values()) {
            var count = shelves.getOrDefault(each, List.of()).size();
            var link =
                    new Anchor(new DeskPath(each, null).address(), getTranslation("matching.desk.tab." + each, count));
            link.addClassName("v-chip");
            if (each == tab) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }

    private void key(String key) {
        switch (key) {
            case "j" -> step(1);
            case "k" -> step(-1);
            case "a" -> Optional.ofNullable(detail).ifPresent(DetailPanel::take);
            case "s" -> Optional.ofNullable(detail).ifPresent(DetailPanel::send);
            default -> {}
        }
    }

    private void step(int by) {
        var one = chosen;
        if (one == null) {
            return;
        }
        var next = shelf.indexOf(one) + by;
        if (next >= 0 && next < shelf.size()) {
            open(new DeskPath(tab, shelf.get(next).id()));
        }
    }

    private void open(DeskPath path) {
        var location = new Location(path.address().substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Optional<QueueTab> where(Map<QueueTab, List<Difficulty>> shelves, UUID id) {
        return shelves.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(one -> Objects.equals(one.id(), id)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<QueueTab> tab(String word) {
        return java.util.Arrays.stream(QueueTab.values())
                .filter(it -> it.name().equals(word))
                .findFirst();
    }
}

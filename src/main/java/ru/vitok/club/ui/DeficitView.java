package ru.vitok.club.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.Clubs;
import ru.vitok.club.CorporateDeficit;
import ru.vitok.club.CorporateDeficits;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.CameOfDialog;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.SafeHtml;
import ru.vitok.uikit.Toast;

/** One corporate deficit: what is seen, on what grounds, what came of it. */
@Route("clubs/deficits/:id")
@PermitAll
class DeficitView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int RING = 64;

    private final CorporateDeficits deficits;
    private final Clubs clubs;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private @Nullable CorporateDeficit deficit;

    DeficitView(
            CorporateDeficits deficits,
            Clubs clubs,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers) {
        this.deficits = deficits;
        this.clubs = clubs;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressIds.of(event));
    }

    @Override
    public String getPageTitle() {
        return deficit == null ? getTranslation("club.deficits") : deficit.title();
    }

    private void show(UUID id) {
        removeAll();
        var row = deficits.get(id);
        deficit = row;
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        var ref = DeficitsCard.ref(row);
        add(
                crumbs(row),
                new PageHead(row.title())
                        .lead(new Ring(ledger.rings(List.of(ref)).getOrDefault(ref, RingState.EMPTY), here, RING))
                        .sub(DeficitsCard.line(this, row))
                        .subComponent(DeficitsCard.state(this, row))
                        .actions(actions(row)));
        var words = new Div(new Card(getTranslation("club.deficit.seen"), SafeHtml.prose(row.seen())));
        words.addClassName("v-stack");
        if (!row.grounds().isBlank()) {
            words.add(new Card(getTranslation("club.deficit.grounds"), SafeHtml.prose(row.grounds())));
        }
        var came = row.cameOf();
        if (came != null) {
            words.add(new Card(getTranslation("uikit.came"), new Paragraph(came)));
        }
        var page =
                new Div(words, new Card(getTranslation("club.deficit.trail"), new TrailView(ledger.trail(ref), here)));
        page.addClassName("v-grid-side");
        add(page);
    }

    private Crumbs crumbs(CorporateDeficit row) {
        var club = clubs.of(row.club());
        return new Crumbs(
                getTranslation("club.deficit"),
                new Anchor("/clubs", getTranslation("club.list.title")),
                new Anchor("/" + club.path(), club.title()));
    }

    private Component[] actions(CorporateDeficit row) {
        return deficits.mayClose(row)
                ? new Component[] {
                    Buttons.quiet(getTranslation("club.deficit.close"), "circle-check", () -> close(row)),
                    Buttons.primaryLink(
                            getTranslation("club.page.fields.discuss"),
                            "calendar-plus",
                            "/sessions/new?club=" + row.club() + "&field=" + row.id())
                }
                : new Component[0];
    }

    private void close(CorporateDeficit row) {
        new CameOfDialog(getTranslation("club.deficit.close"), words -> {
                    deficits.close(row.id(), words);
                    Toast.done(getTranslation("club.deficit.closed"));
                    show(row.id());
                })
                .open();
    }
}

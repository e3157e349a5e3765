package ru.vitok.club.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.people.Grant;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;

/** Founding a club. */
@Route("clubs/new")
@PermitAll
class NewClubView extends Div implements HasDynamicTitle {

    private final Clubs clubs;
    final ClubForm form;

    NewClubView(Clubs clubs, Organisations organisations, Viewers viewers) {
        this.clubs = clubs;
        this.form = new ClubForm(places(organisations, viewers), ClubWords.subjects());
        var found = Buttons.primary(getTranslation("club.form.found"), "check", this::found);
        var actions = new Div(found);
        actions.addClassName("v-actions");
        add(
                new PageHead(getTranslation("club.form.heading")).sub(getTranslation("club.form.sub")),
                new Card(form, actions));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("club.form.heading");
    }

    private void found() {
        var place = form.organisation.getValue();
        var level = place == null ? ClubLevel.MUNICIPALITY : ClubLevel.of(place.kind());
        form.read(level).map(clubs::create).ifPresent(id -> UI.getCurrent().navigate("clubs/" + id));
    }

    /** Where the person works and, for a municipality, its schools. */
    private static List<Organisation> places(Organisations organisations, Viewers viewers) {
        return viewers.current().grants().stream()
                .map(Grant::organisation)
                .distinct()
                .flatMap(place -> place.kind() == OrganisationKind.MUNICIPALITY
                        ? Stream.concat(Stream.of(place), organisations.schools(place.id()).stream())
                        : Stream.of(place))
                .distinct()
                .toList();
    }
}

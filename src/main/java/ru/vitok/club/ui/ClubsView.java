package ru.vitok.club.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import ru.vitok.club.Club;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.PageHead;

/** Every club the reader may see, their own first. */
@Route("clubs")
@PermitAll
class ClubsView extends Div implements HasDynamicTitle {

    ClubsView(Clubs clubs, Permissions permissions) {
        var head = new PageHead(getTranslation("club.list.title")).sub(getTranslation("club.list.sub"));
        var founding = permissions.anywhere("club.municipality", Action.CREATE)
                || permissions.anywhere("club.school", Action.CREATE);
        if (founding) {
            head.actions(Buttons.primaryLink(getTranslation("club.list.new"), "plus", "/clubs/new"));
        }
        add(head);
        var all = clubs.list();
        var mine = all.stream().filter(club -> club.mine() != null).toList();
        var others = all.stream().filter(club -> club.mine() == null).toList();
        if (all.isEmpty()) {
            add(new Card(
                    new EmptyState(getTranslation("club.list.empty.title"), getTranslation("club.list.empty.words"))));
            return;
        }
        var page = new Div();
        page.addClassName("v-stack");
        if (!mine.isEmpty()) {
            page.add(group(getTranslation("club.list.mine"), mine));
        }
        for (var level : List.of(ClubLevel.MUNICIPALITY, ClubLevel.REGION, ClubLevel.SCHOOL)) {
            var part = others.stream().filter(club -> club.level() == level).toList();
            if (!part.isEmpty()) {
                page.add(group(getTranslation("club.level." + level), part));
            }
        }
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("club.list.title");
    }

    private Card group(String heading, List<Club> clubs) {
        var list = new Div();
        list.addClassName("v-list");
        clubs.forEach(club -> list.add(row(club)));
        return new Card(heading, list);
    }

    private Component row(Club club) {
        var words = new Div(new H3(club.title()), ClubWords.muted(ClubWords.line(club)));
        var link = new Anchor("/" + club.path(), words);
        link.addClassNames("v-list-item", "v-between");
        if (club.mine() != null) {
            link.add(Chip.of(getTranslation("club.role." + club.mine()), Chip.Tone.INFO));
        }
        link.add(ClubWords.muted(getTranslation("club.members.count", club.members())));
        return link;
    }
}

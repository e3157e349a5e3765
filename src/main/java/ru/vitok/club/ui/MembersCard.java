package ru.vitok.club.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import ru.vitok.club.Club;
import ru.vitok.club.ClubMember;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.people.Persons;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Toast;

/** Who belongs to the club; its leaders name, invite and let go here. */
class MembersCard extends Card {

    private final Club club;
    private final Membership membership;
    private final Runnable changed;

    MembersCard(Club club, Clubs clubs, Membership membership, Persons persons, boolean manages, Runnable changed) {
        super();
        this.club = club;
        this.membership = membership;
        this.changed = changed;
        add(new H2(getTranslation("club.page.members") + " · " + club.members()));
        var list = new Div();
        list.addClassName("v-list");
        var members = clubs.members(club.id());
        members.forEach(member -> list.add(row(member, manages)));
        add(list);
        if (manages) {
            add(new AddMember(club, members, persons, person -> {
                membership.add(club.id(), person, ClubRole.MEMBER);
                changed.run();
            }));
            add(invitation());
        } else if (club.mine() == null && !club.openToJoin()) {
            add(ClubWords.muted(getTranslation("club.page.by-invitation")));
        }
    }

    private Div row(ClubMember member, boolean manages) {
        var name = new Span(member.name());
        name.addClassName("is-grow");
        var row = new Div(name);
        row.addClassName("v-row");
        if (member.role() == ClubRole.LEADER) {
            row.add(Chip.of(getTranslation("club.role.LEADER"), Chip.Tone.INFO));
        }
        if (manages) {
            var other = member.role() == ClubRole.LEADER ? ClubRole.MEMBER : ClubRole.LEADER;
            var steps = new Div(
                    Buttons.quiet(
                            getTranslation("club.page.make." + other),
                            "shield",
                            () -> change(() -> membership.add(club.id(), member.person(), other))),
                    Buttons.quiet(getTranslation("club.page.remove"), "x", () -> remove(member)));
            steps.addClassName("v-actions");
            var folded = new NativeDetails(getTranslation("club.page.member.change"), steps);
            folded.addClassNames("v-sm", "v-no-print");
            row.add(folded);
        }
        return row;
    }

    private void remove(ClubMember member) {
        change(() -> membership.remove(club.id(), member.person()));
        Toast.undoable(
                getTranslation("club.page.removed", member.name()),
                () -> change(() -> membership.add(club.id(), member.person(), member.role())));
    }

    private void change(Runnable work) {
        work.run();
        changed.run();
    }

    private Div invitation() {
        var place = new Div();
        place.addClassNames("v-stack", "is-tight");
        place.add(Buttons.quiet(getTranslation("club.page.invite"), "link", () -> show(place)));
        return place;
    }

    private void show(Div place) {
        var word = membership.invitation(club.id());
        place.removeAll();
        UI.getCurrent().getPage().fetchCurrentURL(url -> {
            var link = new TextField(getTranslation("club.page.invite.link"));
            link.setValue(url.getProtocol() + "://" + url.getAuthority() + "/" + club.path() + "?invite=" + word);
            link.setReadOnly(true);
            link.setWidthFull();
            link.setHelperText(getTranslation("club.page.invite.hint"));
            place.add(link, Buttons.quiet(getTranslation("club.page.invite.renew"), "refresh-cw", () -> {
                membership.renewInvitation(club.id());
                show(place);
            }));
        });
    }
}

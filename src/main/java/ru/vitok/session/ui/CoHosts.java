package ru.vitok.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.club.ClubMember;
import ru.vitok.session.Hosting;

/** Who leads the session besides the one who plans it: at least two should be able to open the room. */
class CoHosts extends Composite<MultiSelectComboBox<ClubMember>> {

    private Set<UUID> before = Set.of();

    CoHosts() {
        var box = getContent();
        box.setLabel(getTranslation("session.plan.field.hosts"));
        box.setHelperText(getTranslation("session.plan.field.hosts.hint"));
        box.setItemLabelGenerator(ClubMember::name);
        box.setWidthFull();
    }

    /** @param leading those who lead it now */
    void offer(List<ClubMember> colleagues, Set<UUID> leading) {
        getContent().setItems(colleagues);
        before = Set.copyOf(leading);
        getContent()
                .setValue(colleagues.stream()
                        .filter(it -> leading.contains(it.person()))
                        .collect(Collectors.toSet()));
        getContent().setVisible(!colleagues.isEmpty());
    }

    Set<UUID> chosen() {
        return getContent().getValue().stream().map(ClubMember::person).collect(Collectors.toSet());
    }

    /** Names the chosen and lets those go who were offered and are chosen no more. */
    void name(UUID session, Hosting hosting, UUID me) {
        var chosen = chosen();
        chosen.stream().filter(it -> !before.contains(it)).forEach(it -> hosting.host(session, it));
        var gone = new HashSet<>(before);
        gone.removeAll(chosen);
        gone.remove(me);
        getContent().getListDataView().getItems().map(ClubMember::person).forEach(it -> {
            if (gone.contains(it)) {
                hosting.unhost(session, it);
            }
        });
    }
}

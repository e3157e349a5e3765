package ru.vitok.club.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.vitok.club.Club;
import ru.vitok.club.ClubMember;
import ru.vitok.people.Person;
import ru.vitok.people.Persons;
import ru.vitok.people.Teaching;
import ru.vitok.uikit.Buttons;

/** Adds one of those who teach the club's subject in its municipality. */
class AddMember extends Div {

    AddMember(Club club, List<ClubMember> members, Persons persons, Consumer<UUID> add) {
        addClassName("v-row");
        var people = candidates(club, members, persons);
        setVisible(!people.isEmpty());
        var who = new ComboBox<Person>(getTranslation("club.page.add"));
        who.setItems(people);
        who.setItemLabelGenerator(Person::name);
        who.addClassName("is-grow");
        add(who, Buttons.quiet(getTranslation("club.page.add.do"), "user-plus", () -> {
            if (!who.isEmpty()) {
                add.accept(who.getValue().id());
            }
        }));
    }

    private static List<Person> candidates(Club club, List<ClubMember> members, Persons persons) {
        var subject = club.subject();
        if (subject == null) {
            return List.of();
        }
        Set<UUID> known = members.stream().map(ClubMember::person).collect(Collectors.toSet());
        var teachers = persons.teachers(club.organisation(), subject).stream()
                .map(Teaching::person)
                .filter(person -> !known.contains(person))
                .collect(Collectors.toSet());
        return persons.find(teachers).values().stream()
                .sorted(java.util.Comparator.comparing(Person::name))
                .toList();
    }
}

package ru.vitok.people.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import ru.vitok.people.Grant;
import ru.vitok.people.PersonCard;

/** Roles as people say them. */
final class PersonWords {

    private PersonWords() {}

    /** Roles, or where somebody without any teaches. */
    static String line(Component page, PersonCard person) {
        return person.grants().isEmpty() && !person.teaches().isEmpty()
                ? page.getTranslation("people.admin.teaches", person.teaches())
                : roles(page, person);
    }

    /** «Отвечает: Аттестация, Олимпиады» */
    static String areas(Component page, PersonCard person) {
        return page.getTranslation("people.admin.answers-for", String.join(", ", person.areas()));
    }

    /** «Педагог, Школа № 3 · Эксперт, Приреченский округ» */
    static String roles(Component page, PersonCard person) {
        return person.grants().isEmpty()
                ? page.getTranslation("people.admin.no-role")
                : person.grants().stream()
                        .map(grant ->
                                role(page, grant) + ", " + grant.organisation().name())
                        .distinct()
                        .collect(Collectors.joining(" · "));
    }

    static String role(Component page, Grant grant) {
        var role = page.getTranslation("people.role." + grant.role());
        return grant.subject() == null ? role : role + " (" + grant.subject() + ")";
    }
}

package ru.vitok.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import ru.vitok.course.CourseRequest;
import ru.vitok.course.RequestStatus;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;

/** Who asked and who was sent. */
class RequestsCard extends Card {

    RequestsCard(List<CourseRequest> requests, boolean decides, BiConsumer<UUID, Boolean> decide) {
        add(new H2(getTranslation("course.page.requests")));
        if (requests.isEmpty()) {
            var none = new Paragraph(getTranslation("course.page.requests.empty"));
            none.addClassName("v-muted");
            add(none);
        }
        for (var request : requests) {
            var place = new Div(request.organisationName());
            place.addClassNames("v-muted", "v-sm");
            var who = new Div(new Span(request.name()), place);
            who.addClassName("is-grow");
            var row = new Div(who, Chip.of(getTranslation("course.status." + request.status())));
            row.addClassName("v-row");
            if (decides && (request.status() == RequestStatus.REQUESTED || request.status() == RequestStatus.SENT)) {
                row.add(
                        Buttons.quiet(
                                getTranslation("course.page.enrol"), "check", () -> decide.accept(request.id(), true)),
                        Buttons.quiet(
                                getTranslation("course.page.decline"), "x", () -> decide.accept(request.id(), false)));
            }
            add(row);
        }
    }
}

package ru.vitok.practice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import ru.vitok.kernel.Refusal;

/** The practice that a page's address names. */
final class PracticeIds {

    private PracticeIds() {}

    static UUID of(BeforeEnterEvent event) {
        var written = event.getRouteParameters().get("id").orElse("");
        if (!written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Refusal.notFound();
        }
        return UUID.fromString(written);
    }
}

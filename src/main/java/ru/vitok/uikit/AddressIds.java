package ru.vitok.uikit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ru.vitok.kernel.Refusal;

/** Ids in addresses of pages: somebody may have typed anything there. */
public final class AddressIds {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AddressIds() {}

    /** What the page is about; anything but an id is about nothing. */
    public static UUID of(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(AddressIds::read).orElseThrow(Refusal::notFound);
    }

    /** What a link brings along behind the question mark, if it is an id. */
    public static Optional<UUID> asked(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(AddressIds::read);
    }

    public static Optional<UUID> read(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}

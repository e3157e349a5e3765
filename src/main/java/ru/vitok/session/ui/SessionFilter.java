package ru.vitok.session.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.Session;
import ru.vitok.session.SessionType;
import ru.vitok.uikit.AddressIds;

/**
 * What the list of sessions is narrowed to; it stands in the address. A month shows all of its sessions, past or not.
 */
record SessionFilter(
        String when,
        boolean sheet,
        @Nullable SessionType type,
        @Nullable UUID club,
        @Nullable String subject,
        @Nullable YearMonth month) {

    static SessionFilter of(QueryParameters query) {
        return new SessionFilter(
                query.getSingleParameter("when").orElse("upcoming"),
                query.getSingleParameter("view").filter("calendar"::equals).isPresent(),
                query.getSingleParameter("type").map(SessionFilter::type).orElse(null),
                AddressIds.asked(query, "club").orElse(null),
                query.getSingleParameter("subject").orElse(null),
                query.getSingleParameter("month")
                        .filter(it -> it.matches("20\\d\\d-(0[1-9]|1[0-2])"))
                        .map(YearMonth::parse)
                        .orElse(null));
    }

    boolean fits(Session session) {
        return (type == null || session.type() == type)
                && (club == null || session.club().equals(club))
                && (subject == null || subject.equals(session.subject()))
                && (month == null || month.equals(YearMonth.from(SessionTimes.local(session))));
    }

    SessionFilter ofAllClubs() {
        return new SessionFilter(when, sheet, type, null, subject, month);
    }

    boolean narrowed() {
        return type != null || club != null || subject != null || month != null;
    }

    /** The address with one thing changed; an empty value drops it. */
    QueryParameters with(String name, String value) {
        var address = new LinkedHashMap<String, List<String>>();
        put(address, "when", "upcoming".equals(when) ? null : when);
        put(address, "view", sheet ? "calendar" : null);
        put(address, "type", type);
        put(address, "club", club);
        put(address, "subject", subject);
        put(address, "month", month);
        address.remove(name);
        put(address, name, value.isEmpty() ? null : value);
        return new QueryParameters(address);
    }

    private static void put(Map<String, List<String>> address, String name, @Nullable Object value) {
        if (value != null) {
            address.put(name, List.of(value.toString()));
        }
    }

    private static @Nullable SessionType type(String name) {
        return Arrays.stream(SessionType.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

package ru.vitok.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import tools.jackson.databind.json.JsonMapper;

/** A month's sheet of sessions, by our own web component. */
@Tag("vitok-calendar")
class SessionCalendar extends Component {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;
    private static final int STAGE = 3;

    SessionCalendar(List<Session> sessions, List<Session> mine) {
        Set<UUID> own = mine.stream().map(Session::id).collect(Collectors.toSet());
        var events = sessions.stream().map(session -> event(session, own)).toList();
        getElement().setProperty("events", JsonMapper.shared().writeValueAsString(events));
        getElement()
                .addEventListener(
                        "open",
                        opened -> UI.getCurrent()
                                .navigate("sessions/"
                                        + opened.getEventData()
                                                .get("event.detail.id")
                                                .asString()))
                .addEventData("event.detail.id");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().addJsModule("/c/calendar.js");
    }

    private static Map<String, Object> event(Session session, Set<UUID> own) {
        var event = new LinkedHashMap<String, Object>();
        event.put("id", session.id().toString());
        event.put("title", session.title());
        event.put("start", local(SessionTimes.local(session)));
        event.put("end", local(LocalDateTime.ofInstant(session.endsAt(), session.zone())));
        event.put("kind", session.clubTitle());
        if (session.place() != null) {
            event.put("place", session.place());
        }
        event.put("stage", STAGE);
        event.put("cancelled", session.status() == SessionStatus.CANCELLED);
        event.put("mine", own.contains(session.id()));
        return event;
    }

    private static String local(LocalDateTime at) {
        return LOCAL.format(at.truncatedTo(ChronoUnit.MINUTES));
    }
}

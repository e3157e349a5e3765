package ru.vitok.session;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Writes sessions as iCalendar: one UID a session for ever, a higher SEQUENCE with every change. */
@Component
class CalendarWriter {

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Environment environment;

    CalendarWriter(Environment environment) {
        this.environment = environment;
    }

    /** A feed; past and cancelled sessions stay in it, so that calendars hear of them. */
    String feed(String name, List<Session> sessions) {
        return write(name, sessions, ImmutableMethod.PUBLISH);
    }

    String file(Session session) {
        var method = session.status() == SessionStatus.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        return write(session.title(), List.of(session), method);
    }

    String address(String path) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        var base = environment.getProperty("vitok.url", "http://localhost:" + port);
        return base.replaceAll("/+$", "") + "/" + path;
    }

    private String write(String name, List<Session> sessions, Method method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Vitok//Sessions//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        sessions.stream().map(Session::zone).collect(Collectors.toSet()).forEach(zone -> addZone(calendar, zone));
        sessions.forEach(session -> calendar.add(event(session)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void addZone(Calendar calendar, ZoneId zone) {
        var known = zones.getTimeZone(zone.getId());
        if (known != null) {
            calendar.add(known.getVTimeZone());
        }
    }

    private VEvent event(Session session) {
        var event = new VEvent(
                session.startsAt().atZone(session.zone()), session.endsAt().atZone(session.zone()), session.title());
        var page = address(session.path());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(session.changedAt()));
        event.add(new LastModified(session.changedAt()));
        event.add(new Uid(session.id() + "@vitok"));
        event.add(new Sequence(session.sequence()));
        event.add(
                session.status() == SessionStatus.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Url(URI.create(page)));
        event.add(new Description((session.clubTitle() + "\n" + session.goal()).strip() + "\n" + page));
        if (session.place() != null) {
            event.add(new Location(session.place()));
        }
        return event;
    }
}

package ru.vitok.session;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.club.ClubMember;
import ru.vitok.club.Clubs;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Tells people what they must hear of: an invitation, another time, a call-off, a place that became free. */
@Component
class SessionNotices {

    private final Notices notices;
    private final Sessions sessions;
    private final SignUpStore signUps;
    private final Clubs clubs;
    private final Viewers viewers;
    private final Formats formats;

    SessionNotices(
            Notices notices, Sessions sessions, SignUpStore signUps, Clubs clubs, Viewers viewers, Formats formats) {
        this.notices = notices;
        this.sessions = sessions;
        this.signUps = signUps;
        this.clubs = clubs;
        this.viewers = viewers;
        this.formats = formats;
    }

    @EventListener
    void on(SessionChanged changed) {
        var session = sessions.get(changed.session());
        switch (changed.what()) {
            case ANNOUNCED -> tell(session, members(session), NoticeKind.INVITATION, "session.notice.announced");
            case MOVED -> tell(session, signUps.people(session.id()), NoticeKind.CHANGE, "session.notice.moved");
            case CANCELLED ->
                tell(session, signUps.people(session.id()), NoticeKind.CHANGE, "session.notice.cancelled");
            default -> {
                // the rest is seen on the page itself
            }
        }
    }

    @EventListener
    void on(PlaceGiven given) {
        var session = sessions.get(given.session());
        tell(session, List.of(given.person()), NoticeKind.CHANGE, "session.notice.place");
    }

    private List<UUID> members(Session session) {
        return clubs.members(session.club()).stream().map(ClubMember::person).toList();
    }

    private void tell(Session session, Collection<UUID> people, NoticeKind kind, String key) {
        var me = viewers.current().personOrNull();
        var arguments = List.of(session.title(), formats.moment(session.startsAt(), ModuleTranslations.RUSSIAN));
        people.stream()
                .filter(person -> !Objects.equals(person, me))
                .forEach(person -> notices.send(new Notice(person, kind, key, arguments, session.path(), true)));
    }
}

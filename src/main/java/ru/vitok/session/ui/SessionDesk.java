package ru.vitok.session.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Permissions;
import ru.vitok.people.Persons;
import ru.vitok.people.Viewers;
import ru.vitok.session.Attendance;
import ru.vitok.session.Calendars;
import ru.vitok.session.Chair;
import ru.vitok.session.Hosting;
import ru.vitok.session.Minutes;
import ru.vitok.session.Planning;
import ru.vitok.session.Polls;
import ru.vitok.session.Questions;
import ru.vitok.session.Recordings;
import ru.vitok.session.Rooms;
import ru.vitok.session.SessionLive;
import ru.vitok.session.Sessions;
import ru.vitok.session.SignUps;
import ru.vitok.uikit.Formats;

/** What the cards of a session's page work with. */
@Component
record SessionDesk(
        Sessions sessions,
        Planning planning,
        Hosting hosting,
        Chair chair,
        SignUps signUps,
        Questions questions,
        Polls polls,
        Minutes minutes,
        Recordings recordings,
        Attendance attendance,
        Rooms rooms,
        Calendars calendars,
        SessionLive live,
        EvidenceLedger ledger,
        Municipalities municipalities,
        Persons persons,
        Viewers viewers,
        Permissions permissions,
        Formats formats,
        Clock clock) {}

package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.vitok.session.Gap;
import ru.vitok.session.Preparation;
import ru.vitok.session.Prepared;
import ru.vitok.session.Session;
import ru.vitok.session.SessionStatus;
import ru.vitok.session.Sessions;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Blocks of the home page about sessions: what comes, and what those who lead have to prepare. */
@Component
class SessionBlocks {

    private static final int FEW = 4;
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final Duration STILL_ON = Duration.ofHours(3);

    private final Sessions sessions;
    private final Preparation preparation;
    private final Formats formats;
    private final Clock clock;

    SessionBlocks(Sessions sessions, Preparation preparation, Formats formats, Clock clock) {
        this.sessions = sessions;
        this.preparation = preparation;
        this.formats = formats;
        this.clock = clock;
    }

    /** Sessions of the next weeks that the reader may see, guests too. */
    Card coming(Locale language) {
        var block = new Block("shell.home.sessions", "/sessions");
        var now = clock.instant();
        sessions.between(now.minus(STILL_ON), now.plus(AHEAD)).stream()
                .filter(Session::open)
                .limit(FEW)
                .forEach(it -> block.row(
                        date(it, language),
                        it.title(),
                        it.path(),
                        formats.time(it.startsAt()) + " · " + it.clubTitle()));
        return block.done();
    }

    /** The sessions that the person leads, with what each still lacks. */
    Card prepare(Locale language) {
        var block = new Block("shell.home.prepare", "/sessions?when=mine");
        preparation.mine(FEW).forEach(it -> {
            var session = it.session();
            var chips = new Div();
            chips.addClassName("v-chips");
            it.gaps()
                    .forEach(gap -> chips.add(Chip.of(
                            block.getTranslation("shell.home.prepare." + gap),
                            gap == Gap.MINUTES_NOT_APPROVED ? Chip.Tone.BAD : Chip.Tone.WARN)));
            if (it.gaps().isEmpty()) {
                chips.add(Chip.of(block.getTranslation("shell.home.prepare.ready"), Chip.Tone.OK));
            }
            block.row(date(session, language), session.title(), path(it), line(block, it), chips);
        });
        return block.done().step("calendar-plus", "/sessions/new").stage(3);
    }

    private String line(Block block, Prepared it) {
        return formats.time(it.session().startsAt()) + " · " + it.session().clubTitle() + " · "
                + block.getTranslation("shell.home.prepare.signed-up", it.signedUp());
    }

    /** One click from what is lacking: the minutes of a held session, the form of one that is not complete. */
    private static String path(Prepared it) {
        if (it.session().status() == SessionStatus.HELD) {
            return it.session().path() + "/minutes";
        }
        var toWrite = it.gaps().stream().anyMatch(gap -> gap != Gap.NOT_ANNOUNCED);
        return toWrite ? "sessions/new?edit=" + it.session().id() : it.session().path();
    }

    private Div date(Session session, Locale language) {
        var day = session.startsAt().atZone(formats.zone()).toLocalDate();
        var date = new Div();
        date.addClassName("v-date");
        date.getElement().appendChild(new Element("b").setText(String.valueOf(day.getDayOfMonth())));
        date.add(new Span(formats.day(day, language).replaceAll("[0-9]+ ?", "").strip()));
        return date;
    }
}

package ru.vitok.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.DifficultyStatus;
import ru.vitok.difficulty.QueueTab;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;
import ru.vitok.session.Session;
import ru.vitok.session.Sessions;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** What waits for the person: their own difficulty, the queue, the sessions of the next weeks. */
@Component
class WorkBlocks {

    private static final int FEW = 4;
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final Duration STILL_ON = Duration.ofHours(3);

    private final Difficulties difficulties;
    private final DifficultyQueue queue;
    private final Sessions sessions;
    private final Formats formats;
    private final Clock clock;

    WorkBlocks(Difficulties difficulties, DifficultyQueue queue, Sessions sessions, Formats formats, Clock clock) {
        this.difficulties = difficulties;
        this.queue = queue;
        this.sessions = sessions;
        this.formats = formats;
        this.clock = clock;
    }

    List<Card> of(Viewer viewer, Locale language) {
        var blocks = new ArrayList<Card>();
        blocks.add(coming(language));
        if (viewer.has(Role.METHODIST)) {
            blocks.add(waiting());
        }
        if (viewer.has(Role.TEACHER)) {
            difficulties.mine().stream()
                    .filter(mine -> DifficultyStatus.OPEN.contains(mine.status()))
                    .findFirst()
                    .ifPresent(mine -> blocks.add(own(mine)));
        }
        return blocks;
    }

    /** Sessions of the next weeks that the reader may see, guests too. */
    Card coming(Locale language) {
        var card = new Card();
        card.add(new H2(card.getTranslation("shell.home.sessions")));
        var now = clock.instant();
        var list = sessions.between(now.minus(STILL_ON), now.plus(AHEAD)).stream()
                .filter(Session::open)
                .limit(FEW)
                .toList();
        if (list.isEmpty()) {
            var words = new Paragraph(card.getTranslation("shell.home.sessions.empty"));
            words.addClassName("v-muted");
            card.add(words);
        }
        var rows = new Div();
        rows.addClassName("v-list");
        list.forEach(session -> rows.add(row(session, language)));
        card.add(rows);
        return card;
    }

    private Div row(Session session, Locale language) {
        var day = session.startsAt().atZone(formats.zone()).toLocalDate();
        var date = new Div();
        date.addClassName("v-date");
        date.getElement().appendChild(new Element("b").setText(String.valueOf(day.getDayOfMonth())));
        date.add(new Span(formats.day(day, language).replaceAll("[0-9]+ ?", "").strip()));
        var title = new Anchor("/" + session.path(), session.title());
        title.addClassName("v-strong");
        var line = new Span(formats.time(session.startsAt()) + " · " + session.clubTitle());
        line.addClassNames("v-muted", "v-sm");
        var words = new Div(title, new Div(line));
        words.addClassName("is-grow");
        var row = new Div(date, words);
        row.addClassNames("v-list-item", "v-row", "is-nowrap");
        return row;
    }

    private static Card own(Difficulty mine) {
        var card = new Card();
        card.add(
                new H2(card.getTranslation("shell.home.difficulty")),
                new Paragraph("«" + mine.title() + "»"),
                new Paragraph(card.getTranslation("difficulty.status." + mine.status())),
                Buttons.link(
                        card.getTranslation("shell.home.difficulty.open"),
                        "arrow-right",
                        "/difficulties/" + mine.id()));
        return card;
    }

    private Card waiting() {
        var fresh = queue.shelves().getOrDefault(QueueTab.NEW, List.of());
        var late = fresh.stream().filter(one -> one.overdue(queue.today())).count();
        var card = new Card();
        var number = new Div();
        number.setText(String.valueOf(fresh.size()));
        number.addClassName("v-num");
        card.add(
                new H2(card.getTranslation("shell.home.queue")),
                number,
                new Paragraph(card.getTranslation("shell.home.queue.late", late)));
        return card;
    }
}

package ru.vitok.feed;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PublicPractice;
import ru.vitok.practice.PublicPractices;
import ru.vitok.session.Session;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** What is new in the library and which open sessions are coming, for news readers. */
@Service
public class News {

    private static final int MOST = 50;

    private final PublicPractices practices;
    private final OpenSessions sessions;
    private final Description description;
    private final Site site;
    private final ModuleTranslations texts;
    private final Formats formats;

    News(
            PublicPractices practices,
            OpenSessions sessions,
            Description description,
            Site site,
            ModuleTranslations texts,
            Formats formats) {
        this.practices = practices;
        this.sessions = sessions;
        this.description = description;
        this.site = site;
        this.texts = texts;
        this.formats = formats;
    }

    public String practices(boolean atom) {
        var items = practices.newest(MOST).stream().map(this::item).toList();
        return write(atom, "feed.library", PracticePaths.LIBRARY, "feeds/practices", items);
    }

    public String sessions(boolean atom) {
        return write(
                atom,
                "feed.sessions",
                "sessions",
                "feeds/sessions",
                sessions.coming().stream().limit(MOST).map(this::item).toList());
    }

    private String write(boolean atom, String title, String page, String feed, List<NewsFeed.Item> items) {
        return NewsFeed.write(
                atom ? NewsFeed.Kind.ATOM : NewsFeed.Kind.RSS,
                texts.getTranslation(title, ModuleTranslations.RUSSIAN),
                site.address(page),
                site.address(feed + (atom ? ".atom" : ".rss")),
                items);
    }

    private NewsFeed.Item item(PublicPractice practice) {
        var shown = java.util.Objects.requireNonNull(practice.shown());
        var published = shown.practice().publishedOn();
        return new NewsFeed.Item(
                shown.text().title(),
                adapted(shown) + description.summary(shown.text()),
                description.address(practice),
                String.join(", ", description.authors(shown)),
                practice.subject(),
                published == null
                        ? practice.changedAt()
                        : published.atStartOfDay(ZoneOffset.UTC).toInstant(),
                practice.changedAt());
    }

    private String adapted(PublicPractice.Shown shown) {
        var source = shown.source();
        return source == null || source.title() == null
                ? ""
                : texts.getTranslation("feed.adapted", ModuleTranslations.RUSSIAN, source.title()) + " ";
    }

    private NewsFeed.Item item(Session session) {
        var when = formats.moment(session.startsAt(), ModuleTranslations.RUSSIAN);
        return new NewsFeed.Item(
                session.title(),
                when + (session.goal().isBlank() ? "" : ". " + session.goal()),
                site.address(session.path()),
                session.clubTitle(),
                session.subject(),
                session.changedAt(),
                session.changedAt());
    }
}

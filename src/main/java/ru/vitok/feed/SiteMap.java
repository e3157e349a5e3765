package ru.vitok.feed;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.vitok.practice.PublicPractices;

/** What search engines may read and what is not for them. */
@Service
public class SiteMap {

    private static final int MOST = 45_000;
    private static final List<String> OPEN = List.of("welcome", "practices", "sessions");
    private static final List<String> CLOSED = List.of(
            "/api/",
            "/admin/",
            "/console",
            "/data",
            "/desk",
            "/difficulties",
            "/login",
            "/monitoring",
            "/notices",
            "/practices/mine",
            "/practices/new",
            "/practices/review",
            "/profile",
            "/search");

    private final PublicPractices practices;
    private final OpenSessions sessions;
    private final Description description;
    private final Site site;

    SiteMap(PublicPractices practices, OpenSessions sessions, Description description, Site site) {
        this.practices = practices;
        this.sessions = sessions;
        this.description = description;
        this.site = site;
    }

    public String xml() {
        var page = new XmlPage().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        OPEN.forEach(path -> page.open("url").element("loc", site.address(path)).close());
        for (var practice : practices.newest(MOST)) {
            page.open("url")
                    .element("loc", description.address(practice))
                    .element(
                            "lastmod",
                            practice.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                    .close();
        }
        for (var session : sessions.coming()) {
            page.open("url")
                    .element("loc", site.address(session.path()))
                    .element(
                            "lastmod",
                            session.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                    .close();
        }
        return page.close().finished();
    }

    public String robots() {
        var lines = new StringBuilder("User-agent: *\n");
        CLOSED.forEach(path -> lines.append("Disallow: ").append(path).append('\n'));
        return lines.append("\nSitemap: ")
                .append(site.address("sitemap.xml"))
                .append('\n')
                .toString();
    }
}

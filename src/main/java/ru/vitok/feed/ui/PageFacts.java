package ru.vitok.feed.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import ru.vitok.feed.Description;
import ru.vitok.feed.LearningResource;
import ru.vitok.feed.Site;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PublicPractice;
import ru.vitok.practice.PublicPractices;
import ru.vitok.uikit.Markdown;
import ru.vitok.uikit.ModuleTranslations;

/** Puts what a public practice is into the page as it is served, for those who read it without running it. */
@Component
class PageFacts implements VaadinServiceInitListener {

    private static final Pattern PRACTICE =
            Pattern.compile("/practices/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})/?");
    private static final Pattern LISTS = Pattern.compile("/(practices|sessions)/?");

    private final PublicPractices practices;
    private final Description description;
    private final LearningResource resource;
    private final Site site;
    private final ModuleTranslations texts;

    PageFacts(
            PublicPractices practices,
            Description description,
            LearningResource resource,
            Site site,
            ModuleTranslations texts) {
        this.practices = practices;
        this.description = description;
        this.resource = resource;
        this.site = site;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse response) {
        var path = response.getVaadinRequest().getPathInfo();
        if (path == null) {
            return;
        }
        var list = LISTS.matcher(path);
        var practice = PRACTICE.matcher(path);
        if (list.matches()) {
            feeds(list.group(1), response.getDocument());
        } else if (practice.matches()) {
            practices.find(UUID.fromString(practice.group(1))).ifPresent(it -> practice(it, response.getDocument()));
        }
    }

    private void feeds(String list, Document page) {
        var key = list.equals("practices") ? "feed.library" : "feed.sessions";
        var title = texts.getTranslation(key, ModuleTranslations.RUSSIAN);
        HeadElements.add(
                page, title, texts.getTranslation(key + ".about", ModuleTranslations.RUSSIAN), site.address(list));
        for (var kind : new String[] {"rss", "atom"}) {
            page.head()
                    .appendElement("link")
                    .attr("rel", "alternate")
                    .attr("type", "application/" + kind + "+xml")
                    .attr("title", title)
                    .attr("href", "/feeds/" + list + "." + kind);
        }
    }

    private void practice(PublicPractice practice, Document page) {
        var shown = practice.shown();
        if (shown == null) {
            return;
        }
        var text = shown.text();
        HeadElements.add(page, text.title(), description.summary(text), description.address(practice));
        page.head()
                .appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(resource.json(practice, shown)));
        var article = page.body().appendElement("noscript").appendElement("article");
        article.appendElement("h1").text(text.title());
        article.appendElement("p").text(description.summary(text));
        for (var section : PracticeSection.values()) {
            if (!text.section(section).isBlank()) {
                article.appendElement("h2")
                        .text(texts.getTranslation("practice.section." + section.key(), ModuleTranslations.RUSSIAN));
                // cleaned by the same allow-list as on the page
                article.appendElement("div").html(Markdown.toHtml(text.section(section)));
            }
        }
    }
}

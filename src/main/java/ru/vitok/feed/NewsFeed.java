package ru.vitok.feed;

import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A list of news in RSS or Atom. Readers take descriptions for HTML, so what people typed is escaped once more. */
final class NewsFeed {

    /** The two languages of news readers, by Rome's names. */
    enum Kind {
        RSS("rss_2.0"),
        ATOM("atom_1.0");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    /** One piece of news. */
    record Item(
            String title,
            String summary,
            String address,
            String author,
            @Nullable String subject,
            Instant at,
            Instant changedAt) {}

    private NewsFeed() {}

    static String write(Kind kind, String title, String address, String self, List<Item> items) {
        var feed = new SyndFeedImpl();
        feed.setFeedType(kind.name);
        feed.setTitle(plain(title));
        feed.setDescription(plain(title));
        feed.setLink(address);
        if (kind == Kind.ATOM) {
            feed.setLinks(List.of(link("alternate", address), link("self", self)));
        }
        feed.setUri(self);
        feed.setLanguage(Description.LANGUAGE);
        feed.setPublishedDate(Date.from(
                items.stream().map(Item::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setEntries(items.stream().map(NewsFeed::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SyndLink link(String rel, String address) {
        var link = new SyndLinkImpl();
        link.setRel(rel);
        link.setHref(address);
        return link;
    }

    private static SyndEntry entry(Item item) {
        var entry = new SyndEntryImpl();
        entry.setTitle(plain(item.title()));
        entry.setLink(item.address());
        entry.setUri(item.address());
        entry.setAuthor(plain(item.author()));
        entry.setPublishedDate(Date.from(item.at()));
        entry.setUpdatedDate(Date.from(item.changedAt()));
        var summary = new SyndContentImpl();
        summary.setType("text/html");
        summary.setValue(HtmlUtils.htmlEscape(XmlWords.of(item.summary()), "UTF-8"));
        entry.setDescription(summary);
        if (item.subject() != null) {
            var category = new SyndCategoryImpl();
            category.setName(plain(item.subject()));
            entry.setCategories(List.of(category));
        }
        return entry;
    }

    /** In titles nobody agrees what is markup, so there is nothing that could be. */
    private static String plain(String words) {
        return XmlWords.of(words).replace('<', '‹').replace('>', '›');
    }
}

package ru.vitok.feed.ui;

import org.jsoup.nodes.Document;

/** What search engines and messengers show of a page: its title, what it is about, its true address. */
final class HeadElements {

    private HeadElements() {}

    static void add(Document page, String title, String about, String address) {
        page.title(title);
        named(page, "name", "description", about);
        page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
        named(page, "property", "og:type", "article");
        named(page, "property", "og:title", title);
        named(page, "property", "og:description", about);
        named(page, "property", "og:url", address);
    }

    private static void named(Document page, String kind, String name, String content) {
        page.head().appendElement("meta").attr(kind, name).attr("content", content);
    }
}

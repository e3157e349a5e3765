package ru.vitok.feed.rest;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.feed.News;
import ru.vitok.feed.SiteMap;

/** Lists for news readers and search engines; asked for anew each time, so that a change shows at once. */
@Hidden
@RestController
class FeedDoor {

    private static final String RSS = "application/rss+xml;charset=UTF-8";
    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    private final News news;
    private final SiteMap map;

    FeedDoor(News news, SiteMap map) {
        this.news = news;
        this.map = map;
    }

    @GetMapping("/feeds/practices.rss")
    ResponseEntity<String> practicesRss() {
        return answer(RSS, news.practices(false));
    }

    @GetMapping("/feeds/practices.atom")
    ResponseEntity<String> practicesAtom() {
        return answer(ATOM, news.practices(true));
    }

    @GetMapping("/feeds/sessions.rss")
    ResponseEntity<String> sessionsRss() {
        return answer(RSS, news.sessions(false));
    }

    @GetMapping("/feeds/sessions.atom")
    ResponseEntity<String> sessionsAtom() {
        return answer(ATOM, news.sessions(true));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> siteMap() {
        return answer("application/xml;charset=UTF-8", map.xml());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer("text/plain;charset=UTF-8", map.robots());
    }

    private static ResponseEntity<String> answer(String type, String body) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }
}

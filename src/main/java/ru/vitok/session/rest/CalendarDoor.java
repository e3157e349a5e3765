package ru.vitok.session.rest;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.session.Calendars;

/** Feeds for calendars, which bring neither cookies nor tokens. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarDoor {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    private final Calendars calendars;

    CalendarDoor(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/open.ics")
    ResponseEntity<String> open() {
        return feed(calendars.open());
    }

    @GetMapping("/{secret}.ics")
    ResponseEntity<String> personal(@PathVariable String secret) throws Exception {
        return feed(calendars.personal(secret));
    }

    private static ResponseEntity<String> feed(String text) {
        return ResponseEntity.ok()
                .header("Content-Type", TYPE)
                .cacheControl(CacheControl.noCache())
                .body(text);
    }
}

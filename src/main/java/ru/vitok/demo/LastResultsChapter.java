package ru.vitok.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last year of results: it comes after the first fields were handed over, and shows whether help worked. */
@Component
@Order(45)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class LastResultsChapter implements DemoChapter {

    private final ResultsUpload upload;
    private final DemoCalendar calendar;

    LastResultsChapter(ResultsUpload upload, DemoCalendar calendar) {
        this.upload = upload;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "last-results";
    }

    @Override
    public void make() throws Exception {
        upload.take(calendar.lastYear());
    }
}

package ru.vitok.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first two years of results. */
@Component
@Order(20)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class ResultsChapter implements DemoChapter {

    private final ResultsUpload upload;
    private final DemoCalendar calendar;

    ResultsChapter(ResultsUpload upload, DemoCalendar calendar) {
        this.upload = upload;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public void make() throws Exception {
        for (var year : calendar.years()) {
            if (year < calendar.lastYear()) {
                upload.take(year);
            }
        }
    }
}

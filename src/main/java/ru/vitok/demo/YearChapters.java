package ru.vitok.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Two years of results, what they showed, handed over in time; then the last year, which shows whether help worked. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class YearChapters {

    private final ResultsUpload upload;
    private final DemoCalendar calendar;
    private final FieldWork work;

    YearChapters(ResultsUpload upload, DemoCalendar calendar, FieldWork work) {
        this.upload = upload;
        this.calendar = calendar;
        this.work = work;
    }

    private record Chapter(String name, Part part) implements DemoChapter {

        interface Part {
            void make() throws Exception;
        }

        @Override
        public void make() throws Exception {
            part.make();
        }
    }

    @Bean
    @Order(20)
    DemoChapter firstResults() {
        return new Chapter("results", () -> {
            for (var year : calendar.years()) {
                if (year < calendar.lastYear()) {
                    upload.take(year);
                }
            }
        });
    }

    @Bean
    @Order(40)
    DemoChapter firstFields() {
        return new Chapter("first-fields", () -> work.after(-1));
    }

    @Bean
    @Order(45)
    DemoChapter lastResults() {
        return new Chapter("last-results", () -> upload.take(calendar.lastYear()));
    }

    @Bean
    @Order(48)
    DemoChapter lastFields() {
        return new Chapter("fields", () -> work.after(0));
    }
}

package ru.vitok.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the year before the last showed, handed over so that help could be given in time. */
@Component
@Order(40)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class FirstFieldsChapter implements DemoChapter {

    private final FieldWork work;

    FirstFieldsChapter(FieldWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return "first-fields";
    }

    @Override
    public void make() throws Exception {
        work.after(-1);
    }
}

package ru.vitok.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the last year showed. */
@Component
@Order(48)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class FieldsChapter implements DemoChapter {

    private final FieldWork work;

    FieldsChapter(FieldWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return "fields";
    }

    @Override
    public void make() throws Exception {
        work.after(0);
    }
}

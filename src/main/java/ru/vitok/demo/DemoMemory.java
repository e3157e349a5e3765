package ru.vitok.demo;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what of the demo was made and under which id. */
@Component
class DemoMemory {

    private final JdbcClient jdbc;

    DemoMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean empty() {
        return jdbc.sql("select count(*) from demo_made").query(Long.class).single() == 0;
    }

    boolean has(String key) {
        return !jdbc.sql("select 1 from demo_made where key = :key")
                .param("key", key)
                .query()
                .listOfRows()
                .isEmpty();
    }

    /** The thing's id, for chapters that come later. */
    UUID id(String key) {
        return jdbc.sql("select id from demo_made where key = :key")
                .param("key", key)
                .query(UUID.class)
                .single();
    }

    /** Makes the thing unless an earlier start has made it. */
    UUID once(String key, Callable<UUID> work) throws Exception {
        if (has(key)) {
            return id(key);
        }
        var id = work.call();
        jdbc.sql("insert into demo_made (key, id) values (:key, :id)")
                .param("key", key)
                .param("id", id)
                .update();
        return id;
    }

    void step(String key, DemoStep step) throws Exception {
        if (!has(key)) {
            step.run();
            jdbc.sql("insert into demo_made (key) values (:key)")
                    .param("key", key)
                    .update();
        }
    }

    /** A deed that leaves no id behind. */
    @FunctionalInterface
    interface DemoStep {

        void run() throws Exception;
    }
}

package ru.vitok.practice;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people change a practice one after the other: an author takes a draft back while a methodist publishes it, two
 * systems deliver the same. Whoever waited sees what the other made of it.
 */
@Component
class PracticeHold {

    private final JdbcClient jdbc;

    PracticeHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends; what only points at the practice is written meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void practice(UUID id) {
        jdbc.sql("select id from practice where id = :id for no key update")
                .param("id", id)
                .query()
                .listOfRows();
    }

    /** A practice that is not there yet has no row to hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delivery(UUID organisation, String externalId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:delivery, 20261124))")
                .param("delivery", organisation + " " + externalId)
                .query()
                .listOfRows();
    }
}

package ru.vitok.curriculum;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Under which name skills and codes are compared over the years. A later one goes by the name of the earliest that people
 * called the same, so that what is known of it from former years stays with it. Skills with equal codes are the same without
 * anybody's word; codes of codifiers only within one edition.
 *
 * @see "Decisions D015 and D017"
 */
@Service
public class ComparedNames {

    private final EquivalenceStore store;
    private final JdbcClient jdbc;

    ComparedNames(EquivalenceStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** From a skill's code to the code under which it is compared in the municipality. */
    @Transactional(readOnly = true)
    public UnaryOperator<String> skills(UUID municipality, String subject) {
        return SameNames.of(store.sameSkills(municipality, subject), Equivalence::later, Equivalence::earlier);
    }

    /** From a code of the edition that stands for the year to the name under which it is compared. */
    @Transactional(readOnly = true)
    public UnaryOperator<String> codes(UUID municipality, EquivalenceWork work, int year) {
        var edition = edition(municipality, work, year);
        var said = store.of(municipality, work).stream()
                .filter(it -> it.holds() && it.relation() == EquivalenceRelation.SAME)
                .toList();
        var same = SameNames.of(
                said, it -> named(it.laterEdition(), it.later()), it -> named(it.earlierEdition(), it.earlier()));
        return code -> same.apply(named(edition, code));
    }

    private static String named(String edition, String code) {
        return edition + "/" + code;
    }

    /** As results of the year are held against it. */
    private String edition(UUID municipality, EquivalenceWork work, int year) {
        return jdbc.sql("""
                select from_year, to_year from test_form
                where procedure = :procedure and subject = :subject and grade = :grade
                  and (owner is null or owner = :owner)
                  and :year between coalesce(from_year, 0) and coalesce(to_year, 9999)
                order by owner nulls last, edition desc limit 1""")
                .param("procedure", work.procedure())
                .param("subject", work.subject())
                .param("grade", work.grade())
                .param("owner", municipality)
                .param("year", year)
                .query((row, _) ->
                        Equivalence.edition(row.getObject(1, Integer.class), row.getObject(2, Integer.class)))
                .optional()
                .orElse("");
    }
}

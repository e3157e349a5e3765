package ru.vitok.curriculum;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which codes of codifiers count as one over the years: those of one edition, and those of which people said so.
 *
 * @see "Decision D017"
 */
@Service
public class CodifierEquivalences {

    private final CodifierStore links;
    private final JdbcClient jdbc;

    CodifierEquivalences(CodifierStore links, JdbcClient jdbc) {
        this.links = links;
        this.jdbc = jdbc;
    }

    /** From a code of the edition that stands for the year to the name under which it is compared. */
    @Transactional(readOnly = true)
    public UnaryOperator<String> of(UUID municipality, CodifierWork work, int year) {
        var edition = edition(municipality, work, year);
        Map<String, String> earlier = new HashMap<>();
        links.of(municipality, work).stream()
                .filter(it -> it.holds() && it.relation() == SkillRelation.SAME)
                .forEach(it -> earlier.merge(
                        named(it.laterEdition(), it.later()),
                        named(it.earlierEdition(), it.earlier()),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        var same = new SameSkills(earlier);
        return code -> same.apply(named(edition, code));
    }

    private static String named(String edition, String code) {
        return edition + "/" + code;
    }

    /** As results of the year are held against it. */
    private String edition(UUID municipality, CodifierWork work, int year) {
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
                        CodifierLink.edition(row.getObject(1, Integer.class), row.getObject(2, Integer.class)))
                .optional()
                .orElse("");
    }
}

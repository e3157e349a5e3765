package ru.vitok.analysis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what the rules found; never the figures of a field that a person confirmed. */
@Component
class FoundStore {

    private static final String PUT = """
            insert into problem_field (id, organisation_id, municipality_id, procedure, subject, grade, skill_code, skill,
              tasks, scope, cluster, school_id, year, schools, value, low, high, n, threshold, municipality_value,
              region_value, country_value, years, severity, evidence, status, found_at, audience)
            values (:id, :organisation, :municipality, :procedure, :subject, :grade, :code, :skill, :tasks, :scope,
              :cluster, :school, :year, :schools, :value, :low, :high, :n, :threshold, :municipal, :region, :country,
              :years, :severity, :evidence, 'CANDIDATE', :at, :audience)
            on conflict (id) do update set skill = excluded.skill, tasks = excluded.tasks, schools = excluded.schools,
              value = excluded.value, low = excluded.low, high = excluded.high, n = excluded.n,
              threshold = excluded.threshold, municipality_value = excluded.municipality_value,
              region_value = excluded.region_value, country_value = excluded.country_value, years = excluded.years,
              severity = excluded.severity, evidence = excluded.evidence, found_at = excluded.found_at
            where problem_field.status = 'CANDIDATE'""";

    private final JdbcClient jdbc;

    FoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID id, UUID municipality, Finding found, List<UUID> evidence, Set<String> audience, Instant at) {
        var key = found.key();
        var school = key.school();
        jdbc.sql(PUT)
                .param("id", id)
                .param("organisation", school == null ? municipality : school)
                .param("municipality", municipality)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("code", key.skill())
                .param("skill", found.item().name())
                .param("tasks", found.item().tasks().toArray(String[]::new))
                .param("scope", key.scope().name())
                .param("cluster", key.cluster())
                .param("school", school)
                .param("year", found.year())
                .param("schools", found.schools().toArray(UUID[]::new))
                .param("value", found.value())
                .param("low", found.low())
                .param("high", found.high())
                .param("n", found.n())
                .param("threshold", found.item().threshold())
                .param("municipal", found.municipality())
                .param("region", found.item().region())
                .param("country", found.item().country())
                .param("years", found.years().toArray(Integer[]::new))
                .param("severity", found.severity())
                .param("evidence", evidence.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("audience", audience.toArray(String[]::new))
                .update();
    }

    /** Later data say something else about a confirmed field; its own figures stand, the difference is shown. */
    void newer(UUID id, double value, int severity, Instant at) {
        jdbc.sql("""
                update problem_field set newer_value = nullif(:value::double precision, value),
                  newer_severity = :severity, newer_at = :at where id = :id""")
                .param("id", id)
                .param("value", value)
                .param("severity", severity)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

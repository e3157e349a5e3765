package ru.vitok.difficulty;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.VoiceAsk;
import ru.vitok.assessment.VoiceKind;
import ru.vitok.assessment.VoiceSource;

/** Difficulties posted on the portal as voices on a skill: persons are counted, the hidden names among them. */
@Component
class DifficultyVoices implements VoiceSource {

    private final JdbcClient jdbc;

    DifficultyVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Posted(
            UUID author, String subject, @Nullable Integer grade, String skill, int year) {

        boolean on(VoiceAsk ask) {
            return subject.equals(ask.subject())
                    && skill.equals(ask.skill())
                    && (grade == null || Objects.equals(grade, ask.grade()))
                    && ask.in(year);
        }
    }

    @Override
    public VoiceKind kind() {
        return VoiceKind.DIFFICULTY;
    }

    @Override
    public Map<VoiceAsk, Integer> persons(UUID municipality, Collection<VoiceAsk> asked) {
        var posted = jdbc.sql("""
                select author_id, subject, grade, skill,
                  extract(year from posted_at)::int + (extract(month from posted_at) >= 9)::int
                from difficulty
                where organisation_id = :here and subject is not null and skill is not null and status <> 'WITHDRAWN'""")
                .param("here", municipality)
                .query((row, _) -> new Posted(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, Integer.class),
                        row.getString(4),
                        row.getInt(5)))
                .list();
        var counts = new HashMap<VoiceAsk, Integer>();
        for (var ask : asked) {
            Set<UUID> authors = new HashSet<>();
            posted.stream().filter(it -> it.on(ask)).map(Posted::author).forEach(authors::add);
            counts.put(ask, authors.size());
        }
        return counts;
    }
}

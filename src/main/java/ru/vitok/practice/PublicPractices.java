package ru.vitok.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Audience;

/** The library as everybody may copy it, whoever asks: what is published for all, and what once was. */
@Service
public class PublicPractices {

    private static final String FROM = """
             from practice_listing l
            left join practice p on p.id = l.practice_id
              and p.status in ('PUBLISHED', 'ON_TRIAL', 'TRIED', 'RECOMMENDED', 'IN_COURSE') and :everyone = any (p.audience)
            left join practice_text t on t.id = p.published_text
            left join person a on a.id = p.author_id left join organisation o on o.id = p.organisation_id
            left join practice_listing s on s.practice_id = p.source_id
            left join practice b on b.id = s.practice_id
              and b.status in ('PUBLISHED', 'ON_TRIAL', 'TRIED', 'RECOMMENDED', 'IN_COURSE') and :everyone = any (b.audience)
            left join practice_text e on e.id = b.published_text""";
    private static final String SELECT = """
            select l.practice_id as listing, l.changed_at as listed_at, l.subject as listed_subject, p.id as practice,
              p.external_id, p.author_id, p.organisation_id, p.club_id, p.status, null as review, p.published_on,
              p.consent_at, p.audience, a.full_name as author_name, o.name as organisation_name,
              s.practice_id as made_of, e.title as made_of_title, t.*,
            """ + PracticeColumns.CO_AUTHORS + FROM;
    private static final String WANTED = """
             where (cast(:from as timestamptz) is null or l.changed_at >= :from)
            and (cast(:until as timestamptz) is null or l.changed_at <= :until)
            and (cast(:subject as text) is null or l.subject = :subject)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicPractices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Changes in their order; those that left the library are among them. */
    @Transactional(readOnly = true)
    public List<PublicPractice> changes(PublicQuery query, int limit) {
        var after = query.after();
        return asked(SELECT + WANTED + """
                 and (cast(:at as timestamptz) is null or (l.changed_at, l.practice_id) > (:at, :id))
                order by l.changed_at, l.practice_id limit :limit""", query)
                .param(
                        "at",
                        after == null ? null : after.changedAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", after == null ? null : after.id(), Types.OTHER)
                .param("limit", limit)
                .query(PublicPractices::read)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(PublicQuery query) {
        return asked("select count(*) from practice_listing l" + WANTED, query)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<PublicPractice> find(UUID id) {
        return jdbc.sql(SELECT + " where l.practice_id = :id")
                .param("everyone", Audience.PUBLIC)
                .param("id", id)
                .query(PublicPractices::read)
                .optional();
    }

    /** What is there now, the newest publication first. */
    @Transactional(readOnly = true)
    public List<PublicPractice> newest(int limit) {
        return jdbc.sql(SELECT + " where p.id is not null order by p.published_on desc, l.changed_at desc limit :limit")
                .param("everyone", Audience.PUBLIC)
                .param("limit", limit)
                .query(PublicPractices::read)
                .list();
    }

    /** The subjects that practices have or had. */
    @Transactional(readOnly = true)
    public List<String> subjects() {
        return jdbc.sql("select distinct subject from practice_listing where subject is not null order by subject")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Transactional(readOnly = true)
    public Instant earliest() {
        return jdbc.sql("select coalesce(min(changed_at), :now) from practice_listing")
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private JdbcClient.StatementSpec asked(String sql, PublicQuery query) {
        var spec = jdbc.sql(sql)
                .param("from", at(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", at(query.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("subject", query.subject());
        return sql.contains(":everyone") ? spec.param("everyone", Audience.PUBLIC) : spec;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static PublicPractice.@Nullable Source source(ResultSet row) throws SQLException {
        var id = row.getObject("made_of", UUID.class);
        return id == null ? null : new PublicPractice.Source(id, row.getString("made_of_title"));
    }

    private static PublicPractice read(ResultSet row, int number) throws SQLException {
        var shown = row.getObject("practice") == null
                ? null
                : new PublicPractice.Shown(
                        PracticeColumns.read(row, number),
                        row.getString("author_name"),
                        row.getString("organisation_name"),
                        source(row));
        return new PublicPractice(
                row.getObject("listing", UUID.class),
                row.getObject("listed_at", OffsetDateTime.class).toInstant(),
                row.getString("listed_subject"),
                shown);
    }
}

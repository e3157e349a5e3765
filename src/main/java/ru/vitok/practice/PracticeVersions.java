package ru.vitok.practice;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/**
 * The versions of a practice. Readers see the published one only; the others are for those who work on it: the author,
 * the reviewers while it is with them, the methodist who answers for it.
 */
@Service
public class PracticeVersions {

    private final PracticeStore practices;
    private final AttachmentRows attachments;
    private final PracticeAccess access;
    private final PracticeTexts texts;
    private final ComparedTexts compared;
    private final JdbcClient jdbc;

    PracticeVersions(
            PracticeStore practices,
            AttachmentRows attachments,
            PracticeAccess access,
            PracticeTexts texts,
            ComparedTexts compared,
            JdbcClient jdbc) {
        this.practices = practices;
        this.attachments = attachments;
        this.access = access;
        this.texts = texts;
        this.compared = compared;
        this.jdbc = jdbc;
    }

    /** Is there something to compare, and may the asking person see it? For links. */
    @Transactional(readOnly = true)
    public boolean comparable(UUID practice) {
        return access.worksOn(practice) && of(practice).size() > 1;
    }

    /** The draft first, then what readers see and saw, the newest first. */
    @Transactional(readOnly = true)
    public List<PracticeVersion> of(UUID practice) {
        if (!access.worksOn(practice)) {
            throw Refusal.notFound();
        }
        return jdbc.sql("""
                select t.id, t.edition, t.shown_from, t.id = p.published_text as current
                from practice_text t join practice p on p.id = t.practice_id
                where p.id = :practice and (t.edition is not null or t.id = p.draft_text and :draft)
                order by t.edition desc nulls first""")
                .param("practice", practice)
                .param("draft", access.seesDraft(practice))
                .query((row, _) -> {
                    var from = row.getObject("shown_from", OffsetDateTime.class);
                    return new PracticeVersion(
                            row.getObject("id", UUID.class),
                            row.getObject("edition", Integer.class),
                            from == null ? null : from.toInstant(),
                            row.getBoolean("current"));
                })
                .list();
    }

    @Transactional(readOnly = true)
    public VersionComparison compare(UUID practice, UUID left, UUID right) {
        var versions = of(practice);
        var before = version(versions, left);
        var after = version(versions, right);
        var parts = new ArrayList<>(compared.parts(texts.version(practice, left), texts.version(practice, right)));
        if ((before.current() || before.draft()) && (after.current() || after.draft())) {
            parts.add(ComparedTexts.part("files", files(practice, before), files(practice, after)));
        }
        return new VersionComparison(before, after, parts);
    }

    /** Keeps a copy of the draft as it stands; it is no version of its own. */
    @Transactional
    public UUID keep(UUID practice) {
        if (!access.seesDraft(practice)) {
            throw Refusal.notFound();
        }
        var draft = practices.textOf(practice, false).orElseThrow(Refusal::notFound);
        var copy = UUID.randomUUID();
        texts.add(copy, practice, texts.version(practice, draft));
        return copy;
    }

    /** What became of a kept copy in the draft; only the parts that changed. */
    @Transactional(readOnly = true)
    public List<VersionComparison.Part> since(UUID practice, UUID copy) {
        if (!access.seesDraft(practice)) {
            throw Refusal.notFound();
        }
        return practices
                .textOf(practice, false)
                .map(draft -> compared.parts(texts.version(practice, copy), texts.version(practice, draft)))
                .orElse(List.of())
                .stream()
                .filter(VersionComparison.Part::changed)
                .toList();
    }

    private String files(UUID practice, PracticeVersion version) {
        return attachments.of(practice, version.draft()).stream()
                .map(Attachment::name)
                .collect(Collectors.joining("\n"));
    }

    private static PracticeVersion version(List<PracticeVersion> versions, UUID id) {
        return versions.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }
}

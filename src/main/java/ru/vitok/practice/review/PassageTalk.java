package ru.vitok.practice.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeSection;

/** The conversation of those who work on a draft: remarks on words of it, answers, and what is settled. */
@Service
public class PassageTalk {

    private final PracticeLibrary library;
    private final PassageStore store;
    private final Notices notices;
    private final Viewers viewers;
    private final Clock clock;

    PassageTalk(PracticeLibrary library, PassageStore store, Notices notices, Viewers viewers, Clock clock) {
        this.library = library;
        this.store = store;
        this.notices = notices;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Passage> of(UUID practice) {
        return store.of(practice, library.working(practice).text());
    }

    @Transactional
    public UUID remark(UUID id, PracticeSection section, String quote, String words) {
        var practice = library.working(id);
        var quoted = quote.strip();
        if (quoted.isEmpty()
                || quoted.length() > Passage.QUOTE_MAX
                || !Quotes.stands(quoted, practice.text().section(section))) {
            throw new Refusal("practice.refusal.passage-quote", Passage.QUOTE_MAX);
        }
        var me = viewers.current().person();
        var passage = store.add(id, section, quoted, checked(words), me, OffsetDateTime.now(clock));
        if (!practice.writtenBy(me)) {
            practice.authors().forEach(author -> tell(practice, author, "practice.notice.passage"));
        }
        return passage;
    }

    @Transactional
    public void reply(UUID passage, String words) {
        var practice = practice(passage);
        var me = viewers.current().person();
        store.reply(passage, checked(words), me, OffsetDateTime.now(clock));
        var others = new LinkedHashSet<UUID>();
        others.addAll(practice.authors());
        var answered = one(practice, passage);
        answered.replies().forEach(it -> others.add(it.person()));
        others.add(answered.remark().person());
        others.remove(me);
        others.forEach(person -> tell(practice, person, "practice.notice.passage-reply"));
    }

    /** Settled by an author or by whoever remarked; may be opened again. */
    @Transactional
    public void resolve(UUID passage, boolean settled) {
        var practice = practice(passage);
        var me = viewers.current().person();
        if (!practice.writtenBy(me)
                && !me.equals(one(practice, passage).remark().person())) {
            throw new Refusal("practice.refusal.passage-resolve");
        }
        store.resolve(passage, settled ? me : null, settled ? OffsetDateTime.now(clock) : null);
    }

    private Practice practice(UUID passage) {
        return library.working(store.practiceOf(passage).orElseThrow(Refusal::notFound));
    }

    private Passage one(Practice practice, UUID passage) {
        return store.of(practice.id(), practice.text()).stream()
                .filter(it -> it.id().equals(passage))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static String checked(String words) {
        var said = words.strip();
        if (said.isEmpty() || said.length() > Passage.WORDS_MAX) {
            throw new Refusal("practice.refusal.passage-words", Passage.WORDS_MAX);
        }
        return said;
    }

    private void tell(Practice practice, UUID person, String key) {
        notices.send(new Notice(
                person,
                NoticeKind.ANSWER,
                key,
                List.of(practice.text().title()),
                PracticePaths.review(practice.id()),
                false));
    }
}

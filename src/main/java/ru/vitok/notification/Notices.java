package ru.vitok.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/**
 * Tells people. A notice and its letter are written in the sender's transaction: what is rolled back is never told,
 * and what is committed is never forgotten.
 */
@Service
public class Notices {

    private final NoticeStore store;
    private final Letters letters;
    private final NoticeBell bell;
    private final Viewers viewers;
    private final Clock clock;

    Notices(NoticeStore store, Letters letters, NoticeBell bell, Viewers viewers, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.bell = bell;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notice notice) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        store.add(id, notice, now);
        if (notice.email()) {
            letters.write(id, notice, now);
        }
        bell.ringAfterCommit(notice.person());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Collection<Notice> notices) {
        notices.forEach(this::send);
    }

    @Transactional(readOnly = true)
    public Slice<NoticeRow> mine(Pageable page) {
        var rows = store.of(viewers.current().person(), page.getOffset(), page.getPageSize() + 1);
        var more = rows.size() > page.getPageSize();
        return new SliceImpl<>(List.copyOf(more ? rows.subList(0, page.getPageSize()) : rows), page, more);
    }

    @Transactional(readOnly = true)
    public long unread() {
        return store.unread(viewers.current().person());
    }

    @Transactional
    public void markRead(UUID id) {
        var person = viewers.current().person();
        if (store.markRead(person, id, clock.instant())) {
            bell.ringAfterCommit(person);
        }
    }

    @Transactional
    public void markAllRead() {
        var person = viewers.current().person();
        if (store.markAllRead(person, clock.instant())) {
            bell.ringAfterCommit(person);
        }
    }
}

package ru.vitok.search.words;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ru.vitok.audit.AuditJournal;
import ru.vitok.people.Viewers;
import ru.vitok.search.FieldWord;

/** Writes a change down with who and when, and brings it to the searches once it is committed. */
@Component
class WordBook {

    private final WordStore store;
    private final WordsInForce inForce;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final Clock clock;

    WordBook(WordStore store, WordsInForce inForce, Viewers viewers, AuditJournal journal, Clock clock) {
        this.store = store;
        this.inForce = inForce;
        this.viewers = viewers;
        this.journal = journal;
        this.clock = clock;
    }

    WordLine put(String event, @Nullable UUID id, FieldWord word, boolean shipped) {
        var line =
                new WordLine(id, word, shipped, !shipped, viewers.current().personOrNull(), OffsetDateTime.now(clock));
        store.put(line);
        return said(event, line);
    }

    WordLine remove(String event, WordLine line) {
        store.remove(line.id());
        return said(event, line);
    }

    private WordLine said(String event, WordLine line) {
        journal.record(event, WordKeepers.OBJECT, line.id());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                inForce.load();
            }
        });
        return line;
    }
}

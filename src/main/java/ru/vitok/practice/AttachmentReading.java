package ru.vitok.practice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import ru.vitok.file.FileId;
import ru.vitok.file.FileReading;
import ru.vitok.people.Viewers;

/** Finds out what a file says and shows, and tells the search. Run again after a crash it does the same again. */
@Component
class AttachmentReading {

    private final AttachmentRows rows;
    private final FileReading reading;
    private final PracticeStore practices;
    private final PracticeShelf shelf;
    private final TransactionOperations transactions;
    private final Viewers viewers;

    AttachmentReading(
            AttachmentRows rows,
            FileReading reading,
            PracticeStore practices,
            PracticeShelf shelf,
            TransactionOperations transactions,
            Viewers viewers) {
        this.rows = rows;
        this.reading = reading;
        this.practices = practices;
        this.shelf = shelf;
        this.transactions = transactions;
        this.viewers = viewers;
    }

    void run(UUID attachment) {
        viewers.asSystem(() -> rows.practiceOf(attachment)
                .flatMap(practice -> rows.find(practice, attachment))
                .ifPresent(this::read));
    }

    private void read(AttachmentRows.Kept kept) {
        // both may take half a minute: no transaction waits for them
        var words = kept.kind().wordy() ? reading.words(kept.file(), kept.kind()) : Optional.of("");
        var small = kept.kind().picture() ? reading.small(kept.file(), kept.kind()) : Optional.<FileId>empty();
        var whole = words.isPresent() && small.isPresent() == kept.kind().picture();
        transactions.executeWithoutResult(_ -> {
            rows.read(kept.id(), words.orElse(""), small, whole);
            var practice = practices.known(kept.practice());
            if (practice.open()) {
                shelf.arrange(practice.id(), practice.text().fields());
            }
        });
    }
}

package ru.vitok.practice.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Drafts;
import ru.vitok.practice.MergedText;
import ru.vitok.practice.PracticeText;

/**
 * What a person types into one form, kept on the server as it is typed. Two devices with the same form open do not write
 * over each other: what the other wrote in between is put together with what stands here.
 */
class KeptTyping {

    private final Drafts drafts;
    private String name = "";
    private PracticeText base = PracticeText.empty();
    private PracticeText known = PracticeText.empty();
    private @Nullable Instant seen;
    private UUID becomes = UUID.randomUUID();

    KeptTyping(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param stored what stands there before anything is typed */
    void open(String form, PracticeText stored) {
        name = form;
        base = stored;
        known = stored;
        seen = null;
        becomes = UUID.randomUUID();
    }

    /** The id of the practice that a new text will be; every device that goes on with the text knows the same. */
    UUID becomes() {
        return becomes;
    }

    /** From now on it is kept as what is typed into another form. */
    void move(String form) {
        drafts.drop(name);
        name = form;
        seen = null;
    }

    /** What both devices knew last is where each of them went on. */
    void rebaseOnKnown() {
        base = known;
    }

    /** What was begun before, perhaps on another device. */
    Optional<PracticeText> takeUp() {
        return drafts.mine(name).map(draft -> {
            base = KeptText.base(draft.fields()).orElse(base);
            return know(draft);
        });
    }

    /** @return what came of it where another device had written; nothing where the text is kept as it is */
    Optional<MergedText> keep(PracticeText typed) {
        var at = drafts.keepAfter(name, KeptText.of(typed, base, becomes), seen);
        if (at.isPresent()) {
            seen = at.get();
            known = typed;
            return Optional.empty();
        }
        var before = known;
        var theirs = drafts.mine(name).map(this::know).orElseGet(() -> {
            // handed in or dropped elsewhere: nothing stands there to be met
            seen = null;
            return before;
        });
        var merged = MergedText.of(before, typed, theirs);
        if (merged.whole()) {
            seen = drafts.keepAfter(name, KeptText.of(merged.text(), base, becomes), seen)
                    .orElse(seen);
            known = merged.text();
        }
        return Optional.of(merged);
    }

    Instant seen() {
        return seen == null ? Instant.EPOCH : seen;
    }

    PracticeText base() {
        return base;
    }

    /** From now on what others wrote meanwhile is known. */
    void rebase(PracticeText now) {
        base = now;
    }

    /** It stands in the draft now; what is typed next begins from there. */
    void saved(PracticeText text) {
        drop();
        base = text;
        known = text;
    }

    void drop() {
        drafts.drop(name);
        seen = null;
        becomes = UUID.randomUUID();
    }

    private PracticeText know(Drafts.Draft draft) {
        seen = draft.savedAt();
        known = KeptText.text(draft.fields());
        becomes = KeptText.becomes(draft.fields()).orElse(becomes);
        return known;
    }
}

package ru.vitok.practice.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.ComparedTexts;
import ru.vitok.practice.MergedText;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.SharedDraft;

/** What stands in the form, against what a second device of the person and colleagues wrote meanwhile. */
class TypedText {

    final ClashNote clash;
    final KeptTyping typing;
    private final PracticeForm form;
    private final SharedDraft shared;
    private PracticeText met = PracticeText.empty();

    TypedText(PracticeForm form, KeptTyping typing, SharedDraft shared, ComparedTexts compared) {
        clash = new ClashNote(compared, this::take);
        this.form = form;
        this.typing = typing;
        this.shared = shared;
    }

    void open(String name, PracticeText stored) {
        clash.setVisible(false);
        typing.open(name, stored);
    }

    /** What another device has made of this new text while one typed here; what is typed goes on there. */
    Optional<UUID> begunElsewhere() {
        var begun = takenUpElsewhere();
        begun.ifPresent(_ -> typing.rebaseOnKnown());
        return begun;
    }

    /** As {@link #begunElsewhere}, before anything was typed here. */
    Optional<UUID> takenUpElsewhere() {
        var begun = shared.begun(typing.becomes()).map(Practice::id);
        begun.ifPresent(it -> typing.move(form(it)));
        return begun;
    }

    UUID begin() {
        var begun = shared.begin(typing.becomes(), form.read());
        typing.drop();
        return begun;
    }

    /** The name under which typing is kept. */
    static String form(@Nullable UUID practice) {
        return practice == null ? "practice" : "practice:" + practice;
    }

    /** As one types. */
    void keep() {
        typing.keep(form.read()).ifPresent(it -> meet("practice.clash.device", it));
    }

    /** Whether it is in the draft now; where colleagues wrote the same parts the person looks at both first. */
    boolean saved(UUID practice) {
        var merged = shared.save(practice, form.read(), typing.base());
        if (merged.whole()) {
            form.fill(merged.text());
            clash.setVisible(false);
            typing.saved(merged.text());
        } else {
            typing.rebase(merged.theirs());
            meet("practice.clash.draft", merged);
        }
        return merged.whole();
    }

    private void meet(String words, MergedText merged) {
        met = merged.theirs();
        form.fill(merged.text());
        clash.show(words, merged, merged.text());
    }

    private void take(String part) {
        form.fill(MergedText.taking(part, met, form.read()));
        keep();
    }
}

package ru.vitok.curriculum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an edition adds up: its tasks to the points of the whole work, the scores of marks from 0 to the maximum without
 * a gap. Catalogues with mistakes are usual, and a wrong maximum makes every percentage of its task wrong.
 */
final class EditionCheck {

    private static final int SUBJECT = 80;
    private static final int ORIGIN = 300;
    private static final int NUMBER = 20;
    private static final int CODE = 80;

    private final EditionDraft draft;
    private final List<EditionFault> faults = new ArrayList<>();
    private final List<String> numbers;
    private final Set<String> parents;

    private EditionCheck(EditionDraft draft) {
        this.draft = draft;
        this.numbers = draft.lines().stream()
                .map(it -> TaskNumbers.normal(it.number()))
                .toList();
        this.parents = TaskNumbers.parents(numbers);
    }

    /** @param like another edition of the same work that adds up: it tells which tasks to look at */
    static List<EditionFault> of(EditionDraft draft, @Nullable TestForm like) {
        var check = new EditionCheck(draft);
        check.head();
        check.tasks();
        check.parents();
        check.sum(like);
        check.faults.addAll(BoundsCheck.of(draft, check.numbers));
        check.faults.addAll(CodeCheck.of(draft.lines()));
        return List.copyOf(check.faults);
    }

    private void head() {
        if (draft.procedure().isBlank() || draft.subject().isBlank() || draft.grade() == null) {
            add(FaultKind.HEAD);
        }
        length(draft.subject(), SUBJECT);
        length(draft.origin(), ORIGIN);
        if (draft.fromYear() != null && draft.toYear() != null && draft.fromYear() > draft.toYear()) {
            add(FaultKind.YEARS, String.valueOf(draft.fromYear()), String.valueOf(draft.toYear()));
        }
    }

    private void tasks() {
        if (draft.lines().isEmpty()) {
            add(FaultKind.NO_TASKS);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < numbers.size(); i++) {
            var line = draft.lines().get(i);
            var number = numbers.get(i);
            if (number.isEmpty()) {
                add(FaultKind.NUMBER_MISSING, i + 1);
            } else if (!seen.add(number)) {
                add(FaultKind.NUMBER_TWICE, number);
            }
            length(number, NUMBER);
            length(line.code().strip(), CODE);
            var max = line.max();
            if (!parents.contains(number) && (max == null || max < 1)) {
                add(FaultKind.MAX_MISSING, number);
            }
            if (!line.expected().isBlank() && Expected.read(line.expected()).isEmpty()) {
                add(FaultKind.EXPECTED, number, line.expected());
            }
        }
    }

    private void parents() {
        for (int i = 0; i < numbers.size(); i++) {
            var whole = numbers.get(i);
            var own = draft.lines().get(i).max();
            if (own != null && parents.contains(whole)) {
                int parts = 0;
                for (int j = 0; j < numbers.size(); j++) {
                    var part = draft.lines().get(j).max();
                    if (TaskNumbers.above(whole, numbers.get(j)) && !parents.contains(numbers.get(j)) && part != null) {
                        parts += part;
                    }
                }
                if (parts != own) {
                    add(FaultKind.PARENT, whole, own, parts);
                }
            }
        }
    }

    private void sum(@Nullable TestForm like) {
        var whole = draft.max();
        if (whole == null) {
            add(FaultKind.WHOLE_MISSING, draft.sum());
        } else if (draft.sum() != whole) {
            int off = draft.sum() - whole;
            add(off > 0 ? FaultKind.SUM_MORE : FaultKind.SUM_LESS, draft.sum(), whole, Math.abs(off));
            faults.addAll(MaximaHint.of(draft, parents, like));
        }
    }

    private void length(String text, int most) {
        if (text.length() > most) {
            add(FaultKind.TOO_LONG, text.substring(0, most), most);
        }
    }

    private void add(FaultKind kind, Object... arguments) {
        faults.add(EditionFault.of(kind, arguments));
    }
}

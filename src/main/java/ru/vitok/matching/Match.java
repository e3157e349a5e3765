package ru.vitok.matching;

import java.util.List;
import java.util.UUID;
import ru.vitok.difficulty.HelpItem;
import ru.vitok.difficulty.HelpType;

/**
 * One thing that may help, with how well it fits and why.
 *
 * @param score 0 … 1
 * @param path its page, empty for a person
 */
public record Match(HelpType type, UUID id, String title, String path, double score, List<String> reasons) {

    public Match {
        reasons = List.copyOf(reasons);
    }

    /** As it goes into the answer. */
    public HelpItem item() {
        return new HelpItem(type, id, title, path, String.join(", ", reasons));
    }
}

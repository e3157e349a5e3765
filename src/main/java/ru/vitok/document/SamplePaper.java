package ru.vitok.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paper in which every part of a form stands once, to try a template with. */
final class SamplePaper {

    private static final String WORD = "…";

    private SamplePaper() {}

    static Paper of(PaperForm form) {
        var words = new HashMap<String, String>();
        form.words().forEach(it -> words.put(it, WORD));
        return new Paper(
                WORD, words, form.parts().stream().map(SamplePaper::part).toList());
    }

    private static PaperPart part(PartForm form) {
        var row = new HashMap<String, String>();
        form.columns().forEach(it -> row.put(it.key(), WORD));
        return new PaperPart(
                form.key(),
                form.named() ? WORD : "",
                List.of(WORD),
                row.isEmpty() ? List.of() : List.of(Map.copyOf(row)),
                form.inner().stream().map(SamplePaper::part).toList());
    }
}

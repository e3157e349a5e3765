package ru.vitok.assessment.intake.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/** The four blocks of the federal model of a test of teachers; codes as in the list of topics. */
final class TestBlocks {

    private TestBlocks() {}

    /** By the columns that hold them. */
    static Map<Integer, String> columns(Header header) {
        var blocks = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < header.size(); i++) {
            var block = of(Cells.key(header.text(i)));
            if (block != null) {
                blocks.put(i, block);
            }
        }
        return blocks;
    }

    static long count(Collection<String> keys) {
        return keys.stream()
                .map(TestBlocks::of)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    static @Nullable String of(String key) {
        if (!key.matches(".*(блок|компетен|модул).*")) {
            return null;
        }
        return key.contains("нормативн")
                ? "LAW"
                : key.contains("психолог")
                        ? "PSY"
                        : key.contains("метод") ? "METH" : key.contains("предмет") ? "SUBJ" : null;
    }
}

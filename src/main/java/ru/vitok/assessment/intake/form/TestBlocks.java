package ru.vitok.assessment.intake.form;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The four blocks of the federal model of a test of teachers; codes as in the list of topics. */
final class TestBlocks {

    private TestBlocks() {}

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

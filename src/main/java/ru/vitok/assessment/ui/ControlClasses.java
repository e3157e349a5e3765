package ru.vitok.assessment.ui;

import java.util.stream.Collectors;
import ru.vitok.assessment.OwnControl;

/** «6А, 6Б» where the school says which classes wrote, «6» where it does not. */
final class ControlClasses {

    private ControlClasses() {}

    static String names(OwnControl work) {
        return work.classes().isEmpty()
                ? String.valueOf(work.grade())
                : work.classes().stream()
                        .map(it -> work.grade() + it.letter())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}

package ru.vitok.curriculum;

import java.util.List;
import java.util.Locale;

/** Something that does not hold in an edition; the arguments are those of its words. */
public record EditionFault(FaultKind kind, List<Object> arguments) {

    static EditionFault of(FaultKind kind, Object... arguments) {
        return new EditionFault(kind, List.of(arguments));
    }

    public boolean stops() {
        return kind.stops();
    }

    public String messageKey() {
        return "curriculum.fault." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

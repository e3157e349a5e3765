package ru.vitok.console;

import ru.vitok.kernel.Refusal;

/** The command was called wrongly; nothing was tried. */
class Misuse extends Refusal {
    Misuse(String key, Object... arguments) {
        super(key, arguments);
    }
}

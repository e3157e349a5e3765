package ru.vitok.matching.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.difficulty.QueueTab;

/** The desk's state as its address. */
record DeskPath(QueueTab tab, @Nullable UUID id) {

    String address() {
        return "/desk?tab=" + tab + (id == null ? "" : "&id=" + id);
    }
}

package ru.vitok.file;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose files are being brought: the signed-in account; nobody's where the portal makes them itself. */
final class Bringer {

    private Bringer() {}

    static @Nullable String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getName();
    }
}

/**
 * The open side of the library: what everybody may read, offered to other libraries (OAI-PMH), search engines
 * (schema.org, site map) and news readers (RSS, Atom).
 *
 * <p>Nobody may use it. It shows what a guest sees, whoever asks.
 */
@ApplicationModule(
        displayName = "Open metadata and feeds",
        allowedDependencies = {"practice", "session", "curriculum", "people", "uikit"})
@NullMarked
package ru.vitok.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

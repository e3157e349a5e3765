/**
 * Subject clubs, the LEADER club above the associations, district and school associations, working groups; their members and what was published to them.
 *
 * <p>Other modules start at {@code Clubs}.
 */
@ApplicationModule(
        displayName = "Clubs and associations (stage 3)",
        allowedDependencies = {
            "analysis",
            "curriculum",
            "people",
            "notification",
            "evidence",
            "evidence :: ui",
            "search",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.club;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

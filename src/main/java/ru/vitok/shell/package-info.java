/**
 * The frame around every page: navigation by role, home, sign-in, error pages, security of the web.
 *
 * <p>Nobody may use it.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "people",
            "curriculum",
            "evidence",
            "search",
            "notification",
            "audit",
            "file",
            "document",
            "survey",
            "assessment",
            "analysis",
            "club",
            "practice",
            "session",
            "recommendation",
            "difficulty",
            "course",
            "matching",
            "monitoring",
            "report",
            "uikit",
            "evidence :: ui"
        })
@NullMarked
package ru.vitok.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

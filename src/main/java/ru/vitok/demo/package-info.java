/**
 * Two invented municipalities with three years of results and people at every stage, made through the same services as a person's work.
 *
 * <p>Nobody may use it.
 */
@ApplicationModule(
        displayName = "Living demo",
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
            "practice :: adaptation",
            "practice :: care",
            "practice :: collection",
            "practice :: folder",
            "practice :: review",
            "practice :: trial",
            "session",
            "recommendation",
            "difficulty",
            "course",
            "matching",
            "monitoring",
            "uikit",
            "evidence :: ui"
        })
@NullMarked
package ru.vitok.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

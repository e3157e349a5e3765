/**
 * Official papers from editable templates: a paper is put into words once and goes out as DOCX by a template that the
 * municipality may change in Word, and as a tagged PDF.
 *
 * <p>Other modules start at {@code Papers} and {@code Templates}.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"file", "people", "audit", "uikit"})
@NullMarked
package ru.vitok.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

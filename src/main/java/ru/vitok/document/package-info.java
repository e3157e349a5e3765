/**
 * Official papers from editable templates: minutes, memos, certificates.
 *
 * <p>Nothing uses it yet; it stands here so that the arrows are enforced from the first commit.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"file", "uikit"})
@NullMarked
package ru.vitok.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

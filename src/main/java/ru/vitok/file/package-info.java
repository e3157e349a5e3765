/**
 * Uploaded and generated files: storage by content, the checks every upload passes before a parser sees it.
 *
 * <p>Other modules start at {@code FileStore}.
 */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {})
@NullMarked
package ru.vitok.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

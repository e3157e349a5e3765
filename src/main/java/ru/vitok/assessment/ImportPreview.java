package ru.vitok.assessment;

import java.util.List;

/**
 * An upload with all its files.
 *
 * @param decides whether the person who asks may confirm, reject and take back; all others only read
 */
public record ImportPreview(ImportRow row, List<ImportedFile> files, boolean decides) {

    /** Who may not confirm a file sees no cells of it, as between two versions of the data. */
    static ImportPreview of(ImportRow row, List<ImportedFile> files, boolean decides) {
        return new ImportPreview(
                row, files.stream().map(it -> it.shown(decides)).toList(), decides);
    }

    public long count(FileStatus status) {
        return files.stream().filter(it -> it.status() == status).count();
    }

    /** Files that confirming would take. */
    public long takeable() {
        return files.stream()
                .filter(it -> it.status() != null && it.status().taken())
                .count();
    }
}

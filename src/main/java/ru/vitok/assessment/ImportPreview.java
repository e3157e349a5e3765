package ru.vitok.assessment;

import java.util.List;

/** An upload with all its files. */
public record ImportPreview(ImportRow row, List<ImportedFile> files) {

    /** @param cells who may not confirm a file sees no cells of it, as between two versions of the data */
    static ImportPreview of(ImportRow row, List<ImportedFile> files, boolean cells) {
        return new ImportPreview(row, files.stream().map(it -> it.shown(cells)).toList());
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

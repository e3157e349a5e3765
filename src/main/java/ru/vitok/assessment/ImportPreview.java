package ru.vitok.assessment;

import java.util.List;

/** An upload with all its files. */
public record ImportPreview(ImportRow row, List<ImportedFile> files) {

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

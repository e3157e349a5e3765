package ru.vitok.file;

/**
 * A file that passed every check.
 *
 * @param name as the person gave it, made harmless
 */
public record CheckedFile(String name, FileKind kind, byte[] bytes) {

    /** Names the content, wherever it is kept. */
    public String sha256() {
        return Blobs.name(bytes);
    }
}

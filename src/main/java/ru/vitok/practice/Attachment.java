package ru.vitok.practice;

import java.util.UUID;
import ru.vitok.file.FileKind;

/**
 * A file beside a practice.
 *
 * @param small there is a small picture of it
 */
public record Attachment(UUID id, UUID practice, String name, FileKind kind, long size, boolean small) {

    public static final int MOST = 20;

    public String path() {
        return PracticePaths.file(practice, id);
    }

    public String smallPath() {
        return path() + "/small";
    }
}

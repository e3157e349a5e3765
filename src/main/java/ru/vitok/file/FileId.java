package ru.vitok.file;

import java.util.UUID;

/** Names a stored file. */
public record FileId(UUID value) {

    static FileId fresh() {
        return new FileId(UUID.randomUUID());
    }

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

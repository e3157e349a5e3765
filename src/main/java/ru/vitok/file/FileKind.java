package ru.vitok.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people may attach. */
public enum FileKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    MP4("video/mp4", "mp4");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean picture() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    /** What a small picture of such a picture is. */
    public FileKind drawnAs() {
        return this == JPEG ? JPEG : PNG;
    }

    public boolean wordy() {
        return !picture() && this != MP4;
    }

    /** By the end of the name; what the content is has to be looked at. */
    public static Optional<FileKind> named(String name) {
        var end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(kind -> kind.extensions.contains(end))
                .findFirst();
    }
}

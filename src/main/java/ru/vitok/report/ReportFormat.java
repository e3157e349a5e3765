package ru.vitok.report;

import java.util.Locale;
import ru.vitok.document.Papers;

/** As what a note goes out. */
public enum ReportFormat {
    DOCX(Papers.DOCX),
    PDF(Papers.PDF);

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}

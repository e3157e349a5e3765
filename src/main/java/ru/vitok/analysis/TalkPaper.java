package ru.vitok.analysis;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes problem fields as a document for an association; implemented by those who set papers. */
public interface TalkPaper {

    /** By the municipality's template. */
    byte[] docx(List<UUID> fields, Locale language);

    byte[] pdf(List<UUID> fields, Locale language);
}

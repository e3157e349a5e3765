package ru.vitok.document;

import java.time.Instant;
import ru.vitok.file.FileId;

/** A template that a municipality put in place of the standard one. */
public record OwnTemplate(FileId file, String name, Instant putAt) {}

package ru.vitok.practice;

import java.io.InputStream;
import ru.vitok.file.StoredFile;

/** A file on its way to a reader; whoever takes it closes the content. */
public record AttachmentContent(StoredFile file, InputStream content) {}

package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.store.ImportFileRow;

/** A file of an upload and what is in it; nothing where no bytes are kept. */
record ReadUpload(ImportFileRow file, @Nullable ReadFile content) {}

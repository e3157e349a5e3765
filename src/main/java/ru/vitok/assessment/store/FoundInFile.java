package ru.vitok.assessment.store;

import java.util.List;
import java.util.UUID;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ReadFile;

/** What reading a file came to. */
public record FoundInFile(UUID file, ReadFile read, String fingerprint, FileStatus status, List<Problem> problems) {}

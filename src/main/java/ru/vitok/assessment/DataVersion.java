package ru.vitok.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that once was confirmed for a test.
 *
 * @param number later ones go before earlier ones, participant by participant
 * @param standing it has not been taken back
 * @param works it holds single works and can be compared with another that does
 */
public record DataVersion(
        UUID id,
        long number,
        UUID upload,
        String file,
        ReportForm form,
        int participants,
        boolean standing,
        boolean works,
        String uploadedBy,
        Instant confirmedAt) {}

package ru.vitok.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that once was confirmed for a test.
 *
 * @param number later ones go before earlier ones, participant by participant
 * @param standing it has not been taken back
 * @param replaced schools for which a later file has taken its place
 * @param schools of which it has works
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
        int replaced,
        int schools,
        boolean works,
        String uploadedBy,
        Instant confirmedAt) {}

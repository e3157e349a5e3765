package ru.vitok.demo;

import java.util.List;

/** A deficit as the leader of a club writes it down. */
record DeficitSheet(
        String club,
        String leader,
        String title,
        String subject,
        int from,
        int to,
        List<String> skills,
        String seen,
        String grounds) {}

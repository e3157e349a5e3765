package ru.vitok.demo;

import java.util.List;

/** What voices.yaml says: the finding of olympiads and the deficits of associations. */
record VoicesSheet(String asks, String subject, String club, List<DeficitSheet> deficits) {}

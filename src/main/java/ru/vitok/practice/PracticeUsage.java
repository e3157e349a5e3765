package ru.vitok.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who used a practice and what they found, the newest first. */
public record PracticeUsage(List<PracticeUse> uses) {

    public PracticeUsage {
        uses = List.copyOf(uses);
    }

    public int count() {
        return uses.size();
    }

    public List<String> municipalities() {
        return uses.stream().map(PracticeUse::municipality).distinct().sorted().toList();
    }

    public Map<UseVerdict, Long> verdicts() {
        return uses.stream().collect(Collectors.groupingBy(PracticeUse::verdict, TreeMap::new, Collectors.counting()));
    }

    public Optional<PracticeUse> mine() {
        return uses.stream().filter(PracticeUse::mine).findFirst();
    }
}

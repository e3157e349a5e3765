package ru.vitok.assessment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many persons speak of the same, as it may be shown.
 *
 * @param persons at least so many: the most of one kind, since a person may be heard in several; null under five
 * @param kinds where they were heard
 * @param each persons of each kind, empty where one of them is fewer than five
 */
public record VoiceCounts(@Nullable Integer persons, Set<VoiceKind> kinds, Map<VoiceKind, Integer> each) {

    public static final int FEW = 5;
    public static final VoiceCounts NONE = new VoiceCounts(null, Set.of(), Map.of());

    /** Of the counts of each kind. */
    static VoiceCounts of(Map<VoiceKind, Integer> counted) {
        var kinds = EnumSet.noneOf(VoiceKind.class);
        int most = 0;
        boolean open = true;
        for (var one : counted.entrySet()) {
            if (one.getValue() > 0) {
                kinds.add(one.getKey());
                most = Math.max(most, one.getValue());
                open &= one.getValue() >= FEW;
            }
        }
        return kinds.isEmpty()
                ? NONE
                : new VoiceCounts(most < FEW ? null : most, Set.copyOf(kinds), open ? Map.copyOf(counted) : Map.of());
    }

    public boolean heard() {
        return !kinds.isEmpty();
    }
}

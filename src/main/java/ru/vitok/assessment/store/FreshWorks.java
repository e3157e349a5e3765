package ru.vitok.assessment.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.vitok.assessment.intake.data.Participant;

/**
 * The works of an upload while it is being confirmed. A slice that has no other works is counted from them instead of
 * being read back; of a region's upload nothing is kept.
 */
public final class FreshWorks {

    private static final int KEPT = 150_000;

    private final UUID upload;
    private final Map<UUID, Map<Pupil, StandingWork>> slices = new HashMap<>();
    private final Set<UUID> left = new HashSet<>();
    private int kept;

    public FreshWorks(UUID upload) {
        this.upload = upload;
    }

    /** A code means a pupil only within the school. */
    private record Pupil(UUID school, String code) {}

    /** A later work of the same pupil stands, as it does in {@code standing_result}. */
    public void add(UUID slice, UUID school, Participant work, short[] scores) {
        if (kept >= KEPT) {
            slices.clear();
        } else if (!left.contains(slice)) {
            kept++;
            slices.computeIfAbsent(slice, _ -> new HashMap<>())
                    .put(
                            new Pupil(school, work.code()),
                            new StandingWork(slice, school, work.primary(), work.mark(), work.journalMark(), scores));
        }
    }

    /** Which work of this slice stands is not only a matter of which came last. */
    public void leave(UUID slice) {
        left.add(slice);
        slices.remove(slice);
    }

    UUID upload() {
        return upload;
    }

    /** The works of the slice, school after school. */
    List<StandingWork> of(UUID slice) {
        return slices.getOrDefault(slice, Map.of()).values().stream()
                .sorted(Comparator.comparing(StandingWork::school))
                .toList();
    }
}

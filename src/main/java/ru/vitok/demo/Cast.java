package ru.vitok.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Role;

/** Who plays in the demo: content/demo/people.yaml. */
record Cast(Region region, List<Player> people) {

    record Region(String code, String name, String institute) {}

    /**
     * One invented person.
     *
     * @param signsIn whether the person has the demo's password: the others only act
     * @param at code of the organisation where the role is held
     * @param areas for what the person answers in the municipality's methodical service
     * @param school code of the school of a person who also teaches but holds the role elsewhere
     */
    record Player(
            String login,
            @Nullable Boolean signsIn,
            String name,
            Role role,
            String at,
            @Nullable String school,
            @Nullable String position,
            @Nullable Set<String> areas,
            @Nullable String subject,
            @Nullable List<Integer> grades,
            @Nullable Integer experience,
            @Nullable String category,
            @Nullable Integer lastCourse) {

        /** The school where the person teaches, for those who do. */
        @Nullable String teachesAt() {
            if (subject == null) {
                return null;
            }
            return school == null ? at : school;
        }
    }
}

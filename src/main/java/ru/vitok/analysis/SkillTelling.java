package ru.vitok.analysis;

import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.FewSchools;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.WithheldSchools;

/** Which skills of which years the person who asks may be told. */
@Component
class SkillTelling {

    private final Readership readership;

    SkillTelling(Readership readership) {
        this.readership = readership;
    }

    /** May the skill be told as one year's test asked for it? */
    interface Told {
        boolean at(TestData test, int item);
    }

    /** @param school null for the municipality */
    Told of(UUID municipality, @Nullable UUID school, boolean small) {
        if (small) {
            return (_, _) -> true;
        }
        if (school == null) {
            var known = readership.known();
            var seen = readership.seen(municipality);
            return (test, item) -> Tellable.whole(test, item)
                    && Tellable.whole(test, item, known)
                    && !FewSchools.tell(test.behind(item), seen);
        }
        var withheld = new HashMap<TestKey, WithheldSchools>();
        return (test, item) -> !withheld.computeIfAbsent(
                        test.key(), it -> readership.withheld(it.slice(), municipality))
                .hides(school, test.items().get(item).tasks());
    }
}

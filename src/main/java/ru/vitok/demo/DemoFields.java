package ru.vitok.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.Scope;

/** Problem fields by the skill they are about, as one of the cast sees them. */
@Component
class DemoFields {

    private final ProblemFields fields;
    private final DemoActors actors;

    DemoFields(ProblemFields fields, DemoActors actors) {
        this.fields = fields;
        this.actors = actors;
    }

    /** The fields of these skills that the person may see; a skill without a field is passed over. */
    List<UUID> of(String login, @Nullable List<String> skills) throws Exception {
        if (skills == null || skills.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(skills);
        return actors.as(login, () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(field -> field.scope() != Scope.SCHOOL && wanted.contains(field.skillCode()))
                .map(ProblemFieldRow::id)
                .toList();
    }

    @Nullable UUID one(String login, @Nullable String skill) throws Exception {
        if (skill == null) {
            return null;
        }
        return of(login, List.of(skill)).stream().findFirst().orElse(null);
    }

    Set<UUID> set(String login, @Nullable List<String> skills) throws Exception {
        return of(login, skills).stream().collect(Collectors.toSet());
    }
}

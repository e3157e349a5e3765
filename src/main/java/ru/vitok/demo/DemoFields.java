package ru.vitok.demo;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.Scope;

/** Problem fields by the skill they are about, as one of the cast sees them. */
@Component
class DemoFields {

    private static final Set<ProblemFieldStatus> HANDED_OVER =
            EnumSet.of(ProblemFieldStatus.PUBLISHED, ProblemFieldStatus.CLOSED);

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

    /** What was handed over comes before what nobody has looked at, the newest first. */
    @Nullable UUID one(String login, @Nullable String skill) throws Exception {
        if (skill == null) {
            return null;
        }
        return actors.as(login, () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(field ->
                        field.scope() != Scope.SCHOOL && field.skillCode().equals(skill))
                .min(Comparator.comparing((ProblemFieldRow field) -> !HANDED_OVER.contains(field.status())))
                .map(ProblemFieldRow::id)
                .orElse(null);
    }

    /** The field that the data of the year themselves showed; of an earlier year where that year shows none. */
    @Nullable UUID shownBy(int year, String login, String skill) throws Exception {
        return actors.as(login, () -> fields.list(ProblemFieldFilter.ALL)).stream()
                .filter(field ->
                        field.scope() != Scope.SCHOOL && field.skillCode().equals(skill))
                .filter(field -> field.year() <= year)
                .map(ProblemFieldRow::id)
                .findFirst()
                .orElse(null);
    }

    Set<UUID> set(String login, @Nullable List<String> skills) throws Exception {
        return of(login, skills).stream().collect(Collectors.toSet());
    }
}

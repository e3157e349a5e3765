package ru.vitok.search.saved;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.vitok.search.ClubNames;
import ru.vitok.search.SearchQuery;
import ru.vitok.search.SkillNames;
import ru.vitok.uikit.ModuleTranslations;

/** What people call a followed search: its words; where there are none, what was chosen. */
@Component
public class FollowedNames {

    private final ObjectProvider<SkillNames> skills;
    private final ObjectProvider<ClubNames> clubs;
    private final ModuleTranslations texts;

    FollowedNames(ObjectProvider<SkillNames> skills, ObjectProvider<ClubNames> clubs, ModuleTranslations texts) {
        this.skills = skills;
        this.clubs = clubs;
        this.texts = texts;
    }

    public String of(SavedSearch followed, Locale language) {
        var query = followed.query();
        return query.words().isBlank() ? chosen(query, language) : query.words();
    }

    private String chosen(SearchQuery query, Locale language) {
        var further = query.further();
        return Stream.of(
                        query.subjects().stream(),
                        query.grades().stream()
                                .map(grade -> texts.getTranslation("search.follow.grade", language, grade)),
                        query.skills().stream().map(code -> skills.getObject().name(code)),
                        names(further.clubs(), language).stream(),
                        further.years().stream())
                .flatMap(Stream::sorted)
                .collect(Collectors.joining(", "));
    }

    /** A club that the person may not see any more keeps its name to itself. */
    private Collection<String> names(Collection<String> ids, Locale language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var names = clubs.getObject().names(ids).values();
        return names.isEmpty() ? List.of(texts.getTranslation("search.follow.some-club", language)) : names;
    }
}

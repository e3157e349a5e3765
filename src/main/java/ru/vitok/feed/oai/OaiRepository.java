package ru.vitok.feed.oai;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import ru.vitok.feed.Site;
import ru.vitok.practice.PublicPractice;
import ru.vitok.practice.PublicPractices;
import ru.vitok.practice.PublicQuery;

/** What the repository holds, by the protocol's own names. */
@Service
class OaiRepository {

    /** A part of a list, and the token for the next; an empty token ends a list of several parts. */
    record Part(List<PublicPractice> practices, Selection selection, int total, boolean more) {

        boolean several() {
            return more || selection.given() > 0;
        }
    }

    static final int AT_ONCE = 50;

    private final PublicPractices practices;
    private final SubjectSets sets;
    private final List<MetadataFormat> formats;
    private final Site site;

    OaiRepository(PublicPractices practices, SubjectSets sets, List<MetadataFormat> formats, Site site) {
        this.practices = practices;
        this.sets = sets;
        this.formats = List.copyOf(formats);
        this.site = site;
    }

    List<MetadataFormat> formats() {
        return formats;
    }

    MetadataFormat format(String prefix) {
        return formats.stream()
                .filter(format -> format.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(() -> OaiProblem.format(prefix));
    }

    Map<String, String> sets() {
        return sets.all();
    }

    String earliest() {
        return Dates.write(practices.earliest());
    }

    String identifier(PublicPractice practice) {
        return beginning() + practice.id();
    }

    PublicPractice item(String identifier) {
        var begin = beginning();
        try {
            if (identifier.startsWith(begin)) {
                return practices
                        .find(UUID.fromString(identifier.substring(begin.length())))
                        .orElseThrow(() -> OaiProblem.identifier(identifier));
            }
        } catch (IllegalArgumentException none) {
            // said below
        }
        throw OaiProblem.identifier(identifier);
    }

    Part part(Selection selection) {
        format(selection.prefix());
        var set = selection.set();
        var subject = set == null ? null : sets.subject(set);
        var query = new PublicQuery(selection.from(), selection.until(), subject, selection.after());
        var found = practices.changes(query, AT_ONCE + 1);
        if (found.isEmpty() && selection.given() == 0) {
            throw OaiProblem.nothing();
        }
        var more = found.size() > AT_ONCE;
        return new Part(more ? found.subList(0, AT_ONCE) : found, selection, practices.count(query), more);
    }

    private String beginning() {
        return "oai:" + site.host() + ":practice/";
    }
}

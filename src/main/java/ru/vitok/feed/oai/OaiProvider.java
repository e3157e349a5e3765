package ru.vitok.feed.oai;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.vitok.feed.Site;
import ru.vitok.feed.XmlPage;
import ru.vitok.uikit.ModuleTranslations;

/** Answers harvesters. */
@Service
public class OaiProvider {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    private final OaiRepository repository;
    private final RecordWriter records;
    private final ModuleTranslations texts;
    private final Site site;
    private final Clock clock;

    OaiProvider(OaiRepository repository, RecordWriter records, ModuleTranslations texts, Site site, Clock clock) {
        this.repository = repository;
        this.records = records;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    /** @param given every argument with all its values */
    public String answer(Map<String, List<String>> given) {
        try {
            var question = Question.of(given);
            return answer(question, given);
        } catch (OaiProblem problem) {
            return refusal(problem, given);
        }
    }

    private String answer(Question question, Map<String, List<String>> given) {
        var page = begun(given);
        page.open(question.verb().word());
        switch (question.verb()) {
            case IDENTIFY -> identify(page);
            case LIST_METADATA_FORMATS -> formats(question, page);
            case LIST_SETS -> sets(question, page);
            case LIST_IDENTIFIERS -> list(question, page, false);
            case LIST_RECORDS -> list(question, page, true);
            case GET_RECORD ->
                records.whole(
                        repository.item(question.need("identifier")),
                        repository.format(question.need("metadataPrefix")),
                        page);
        }
        return page.close().close().finished();
    }

    private String refusal(OaiProblem problem, Map<String, List<String>> given) {
        var page = begun(problem.unreadable() ? Map.of() : given);
        var words = problem.getMessage();
        return page.element("error", words == null ? "" : words, "code", problem.code())
                .close()
                .finished();
    }

    private XmlPage begun(Map<String, List<String>> given) {
        var page = new XmlPage().root("OAI-PMH", "xmlns", NAMESPACE, SCHEMA);
        page.element("responseDate", Dates.write(clock.instant()));
        var asked = given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(it ->
                        java.util.stream.Stream.of(it.getKey(), it.getValue().getFirst()))
                .toArray(String[]::new);
        return page.element("request", site.address("oai"), asked);
    }

    private void identify(XmlPage page) {
        page.element("repositoryName", texts.getTranslation("feed.library", ModuleTranslations.RUSSIAN))
                .element("baseURL", site.address("oai"))
                .element("protocolVersion", "2.0")
                .element("adminEmail", site.contact())
                .element("earliestDatestamp", repository.earliest())
                .element("deletedRecord", "persistent")
                .element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    }

    private void formats(Question question, XmlPage page) {
        var identifier = question.get("identifier");
        if (identifier != null) {
            repository.item(identifier);
        }
        for (var format : repository.formats()) {
            page.open("metadataFormat")
                    .element("metadataPrefix", format.prefix())
                    .element("schema", format.schema())
                    .element("metadataNamespace", format.namespace())
                    .close();
        }
    }

    /** All of them at once, so there is no token to come with. */
    private void sets(Question question, XmlPage page) {
        if (question.get(Question.TOKEN) != null) {
            throw OaiProblem.token();
        }
        var sets = repository.sets();
        if (sets.isEmpty()) {
            throw OaiProblem.sets();
        }
        sets.forEach((name, subject) -> page.open("set")
                .element("setSpec", name)
                .element("setName", subject)
                .close());
    }

    private void list(Question question, XmlPage page, boolean whole) {
        var part = repository.part(Selection.of(question));
        var format = repository.format(part.selection().prefix());
        for (var practice : part.practices()) {
            if (whole) {
                records.whole(practice, format, page);
            } else {
                records.header(practice, page);
            }
        }
        if (part.several()) {
            var given = part.practices().size();
            page.element(
                    Question.TOKEN,
                    part.more()
                            ? part.selection()
                                    .after(part.practices().getLast(), given)
                                    .token()
                            : "",
                    "completeListSize",
                    String.valueOf(part.total()),
                    "cursor",
                    String.valueOf(part.selection().given()));
        }
    }
}

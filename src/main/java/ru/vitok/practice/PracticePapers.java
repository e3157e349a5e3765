package ru.vitok.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.document.Paper;
import ru.vitok.document.PaperForm;
import ru.vitok.document.PaperPart;
import ru.vitok.document.PaperPicture;
import ru.vitok.document.Papers;
import ru.vitok.document.PartForm;
import ru.vitok.document.QrImage;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.uikit.Markdown;
import ru.vitok.uikit.ModuleTranslations;

/** A practice as a paper for the staff room: DOCX by the municipality's look, or a tagged PDF. Whoever reads it may have it. */
@Service
public class PracticePapers {

    private static final String ABOUT = "about";
    private static final String AUTHOR = "author";
    private static final String LINK = "link";

    private final PracticeLibrary library;
    private final Papers papers;
    private final PaperPictures pictures;
    private final Persons persons;
    private final Organisations organisations;
    private final ModuleTranslations texts;
    private final PracticeSite site;

    PracticePapers(
            PracticeLibrary library,
            Papers papers,
            PaperPictures pictures,
            Persons persons,
            Organisations organisations,
            ModuleTranslations texts,
            PracticeSite site) {
        this.library = library;
        this.papers = papers;
        this.pictures = pictures;
        this.persons = persons;
        this.organisations = organisations;
        this.texts = texts;
        this.site = site;
    }

    @Transactional(readOnly = true)
    public byte[] docx(UUID id, Locale language) {
        var practice = library.of(id);
        var place = organisations.get(practice.organisation());
        var municipality = place.municipality() == null ? place.id() : place.municipality();
        return papers.docx(form(language), paper(practice, language), municipality);
    }

    @Transactional(readOnly = true)
    public byte[] pdf(UUID id, Locale language) {
        return papers.pdf(form(language), paper(library.of(id), language));
    }

    private PaperForm form(Locale language) {
        return new PaperForm(
                "practice",
                language,
                List.of(ABOUT, AUTHOR, LINK),
                Arrays.stream(PracticeSection.values())
                        .map(it -> new PartForm(
                                it.key(), say(language, "practice.section." + it.key()), false, List.of(), List.of()))
                        .toList(),
                Set.of(LINK));
    }

    private Paper paper(Practice practice, Locale language) {
        var text = practice.text();
        var beside = pictures.beside(practice.id());
        var measure = new PaperPictures.Measure();
        var parts = Arrays.stream(PracticeSection.values())
                .filter(it -> !text.section(it).isBlank())
                .map(it -> {
                    var prose = Markdown.toPaper(text.section(it), beside);
                    return PaperPart.prose(it.key(), prose, pictures.of(practice.id(), prose, measure));
                })
                .toList();
        var author = persons.get(practice.author()).name() + ", "
                + organisations.get(practice.organisation()).name() + others(practice, language);
        var address = site.address(practice.id());
        return new Paper(
                text.title(),
                Map.of(ABOUT, about(text, language), AUTHOR, author, LINK, address),
                parts,
                Map.of(
                        LINK,
                        new PaperPicture(new QrImage(address).png(), say(language, "practice.paper.code", address))));
    }

    private String others(Practice practice, Locale language) {
        return practice.others().isBlank() ? "" : ". " + say(language, "practice.page.co-authors", practice.others());
    }

    private String about(PracticeText text, Locale language) {
        var facts = new ArrayList<String>();
        if (text.subject() != null) {
            facts.add(text.subject());
        }
        if (!text.grades().isEmpty()) {
            var grades = text.sortedGrades().stream().map(String::valueOf).collect(Collectors.joining(", "));
            facts.add(say(language, "practice.note.grades", grades));
        }
        facts.add(text.summary());
        return facts.stream().filter(it -> !it.isBlank()).collect(Collectors.joining(". "));
    }

    private String say(Locale language, String key, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }
}

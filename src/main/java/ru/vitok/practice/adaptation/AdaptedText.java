package ru.vitok.practice.adaptation;

import java.util.EnumMap;
import org.springframework.stereotype.Component;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.ModuleTranslations;

/** How one's own version begins: the source's words but for its result, which others have to reach anew. */
@Component
class AdaptedText {

    private final SeenFields fields;
    private final ModuleTranslations texts;

    AdaptedText(SeenFields fields, ModuleTranslations texts) {
        this.fields = fields;
        this.texts = texts;
    }

    PracticeText of(Practice source) {
        var text = source.text();
        var sections = new EnumMap<PracticeSection, String>(text.sections());
        sections.put(PracticeSection.RESULT, "");
        return new PracticeText(
                title(text.title()),
                text.summary(),
                text.subject(),
                text.grades(),
                text.skills(),
                text.kind(),
                text.minutes(),
                text.licence(),
                "",
                fields.seen(text.fields()),
                sections);
    }

    private String title(String title) {
        var own = texts.getTranslation("practice.adapt.named", ModuleTranslations.RUSSIAN, title);
        return own.length() > PracticeText.TITLE_MAX ? title : own;
    }
}

package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/**
 * Since 2025 mathematics and physics of grades 7 and 8 have two tests, a basic and an advanced one. The advanced one is
 * told apart by its subject, «Математика (углублённый уровень)»; the basic one goes on under the plain name.
 */
final class SubjectLevel {

    private static final String ADVANCED = " (углублённый уровень)";
    private static final Pattern IN_DEPTH = Pattern.compile("(?iu)(?<!без )(?<!не )(?<!\\p{L})углубл[её]нн");
    private static final String BASIC_WORDS = "базов\\p{L}+( уров\\p{L}+)?( изучени\\p{L}+)?";
    private static final String ADVANCED_WORDS = "((с|без) )?углубл[её]нн\\p{L}+( уров\\p{L}+)?( изучени\\p{L}+)?";
    private static final Pattern WORDS = Pattern.compile("(?iu)[-–—,.: ]*\\( ?(" + BASIC_WORDS + "|" + ADVANCED_WORDS
            + ")[^)]*\\)|[-–—,.: ]+(" + BASIC_WORDS + "|" + ADVANCED_WORDS + ")(?!\\p{L})");

    private SubjectLevel() {}

    static boolean advanced(@Nullable String words) {
        return words != null && IN_DEPTH.matcher(words).find();
    }

    /** The subject's name with its level as the portal writes it. */
    static @Nullable String named(@Nullable String subject, boolean advanced) {
        var plain = subject == null ? null : Cells.clean(WORDS.matcher(subject).replaceAll(" "));
        return plain == null ? subject : advanced || advanced(subject) ? plain + ADVANCED : plain;
    }
}

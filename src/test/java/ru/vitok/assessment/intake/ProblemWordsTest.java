package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in files is kept as text: words that count would fail over it, and with them the whole preview. */
class ProblemWordsTest {

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void itsWordsTakeTexts(ProblemCode code) {
        for (var language : new Locale[] {Locale.of("ru"), Locale.ENGLISH}) {
            var words =
                    ResourceBundle.getBundle("messages/assessment", language).getString(code.messageKey());
            assertThatCode(() -> new MessageFormat(words, language).format(new Object[] {"7", "7", "7", "7", "7"}))
                    .doesNotThrowAnyException();
        }
    }
}

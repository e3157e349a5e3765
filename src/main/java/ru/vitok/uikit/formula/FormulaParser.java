package ru.vitok.uikit.formula;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * $x^2$ in a line, $$…$$ on a line of its own. As in Pandoc: no space inside next to a single dollar and no digit right
 * after the second, so that «$5 и $6» stay prices; nor Russian words, so that «$30 млн вместо US$ 40» is no formula.
 */
final class FormulaParser implements InlineContentParser {

    private static final int LONGEST = 1000;
    private static final char DOLLAR = '$';
    private static final Pattern TEXT = Pattern.compile("\\\\text\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\s\\p{IsCyrillic}|\\p{IsCyrillic}\\s");

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(DOLLAR);
        }

        @Override
        public InlineContentParser create() {
            return new FormulaParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        var apart = scanner.next(DOLLAR);
        var from = scanner.position();
        if (scanner.find(DOLLAR) < 0) {
            return ParsedInline.none();
        }
        var tex = scanner.getSource(from, scanner.position()).getContent();
        scanner.next();
        if (tex.isBlank() || tex.length() > LONGEST || !(apart ? scanner.next(DOLLAR) : tight(tex, scanner))) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Formula(tex.strip(), apart), scanner.position());
    }

    private static boolean tight(String tex, Scanner scanner) {
        return tex.equals(tex.strip())
                && !Character.isDigit(scanner.peek())
                && !WORD.matcher(TEXT.matcher(tex).replaceAll("")).find();
    }
}

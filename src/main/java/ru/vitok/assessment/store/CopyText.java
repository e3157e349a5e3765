package ru.vitok.assessment.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Lines as COPY takes them: fields apart by tabs, what has a meaning of its own escaped. */
public final class CopyText {

    private static final String NOTHING = "\\N";

    private final StringBuilder text = new StringBuilder();
    private boolean within;

    public CopyText field(@Nullable Object value) {
        if (within) {
            text.append('\t');
        }
        within = true;
        switch (value) {
            case null -> text.append(NOTHING);
            case String words -> escaped(words);
            default -> text.append(value);
        }
        return this;
    }

    /** An array of texts. */
    public CopyText texts(Collection<String> values) {
        var array = new StringBuilder("{");
        for (var value : values) {
            array.append(array.length() == 1 ? "\"" : ",\"");
            array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return field(array.append('}').toString());
    }

    /** An array of scores: only digits and signs, so nothing needs escaping. */
    public CopyText scores(short[] values) {
        var array = new StringBuilder(values.length * 3 + 2);
        for (short value : values) {
            array.append(array.isEmpty() ? '{' : ',').append(value);
        }
        return field(array.append(values.length == 0 ? "{}" : "}"));
    }

    public CopyText figures(double[] values) {
        var array = new StringBuilder(values.length * 6 + 2);
        for (double value : values) {
            array.append(array.isEmpty() ? '{' : ',').append(value);
        }
        return field(array.append(values.length == 0 ? "{}" : "}"));
    }

    public void end() {
        text.append('\n');
        within = false;
    }

    public int length() {
        return text.length();
    }

    /** The lines so far; they are forgotten here. */
    byte[] take() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char it = words.charAt(i);
            switch (it) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(it);
            }
        }
    }
}

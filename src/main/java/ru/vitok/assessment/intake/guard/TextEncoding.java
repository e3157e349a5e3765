package ru.vitok.assessment.intake.guard;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds how a text table was written: UTF-8, UTF-16 or Windows Cyrillic, with a byte order mark or without. */
public final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private TextEncoding() {}

    public static String decode(byte[] bytes) {
        var wide = wide(bytes);
        var charset = wide != null ? wide : utf8(bytes) ? StandardCharsets.UTF_8 : cyrillic(bytes);
        var text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-16 by its mark, or because zeros (the halves of separators and line ends) stand on one side only. */
    static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, 2000); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || (zeros[0] == 0) == (zeros[1] == 0)) {
            return null;
        }
        return zeros[1] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static Charset cyrillic(byte[] bytes) {
        var guess = new CharsetDetector().setText(bytes).detect();
        return guess != null && guess.getName().startsWith("KOI8") && guess.getConfidence() > 60
                ? Charset.forName("KOI8-R")
                : WINDOWS;
    }
}

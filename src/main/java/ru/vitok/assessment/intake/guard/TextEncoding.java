package ru.vitok.assessment.intake.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds how a text table was written: UTF-8, UTF-16 or one of the Cyrillic code pages, with a byte order mark or without. */
public final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final List<Charset> CYRILLIC =
            List.of(Charset.forName("IBM866"), Charset.forName("KOI8-R"), WINDOWS);
    private static final List<String> WORDS = List.of("класс", "балл", "участник", "предмет", "логин");
    private static final int LOOKED_AT = 1 << 16;

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

    /** One byte a letter: the reading with most small Cyrillic letters and least else. */
    private static Charset cyrillic(byte[] bytes) {
        var head = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        return CYRILLIC.stream()
                .max(Comparator.comparingInt(it -> likeness(new String(head, it))))
                .orElse(WINDOWS);
    }

    private static int likeness(String text) {
        // capitals of one code page are small letters of another, which makes no words
        var lower = text.toLowerCase(Locale.ROOT);
        int words = WORDS.stream().anyMatch(lower::contains) ? LOOKED_AT * 4 : 0;
        return words
                + text.chars()
                        .filter(it -> it > 127)
                        .map(it -> (it >= 'а' && it <= 'я') || it == 'ё' ? 2 : (it >= 'А' && it <= 'Я') ? -1 : -3)
                        .sum();
    }
}

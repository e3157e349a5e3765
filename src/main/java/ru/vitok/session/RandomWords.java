package ru.vitok.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Words that nobody can guess: names of rooms, codes of presence, addresses of calendars. */
final class RandomWords {

    private static final SecureRandom RANDOM = new SecureRandom();
    // lower-case ASCII: a meeting server shows any other name in another form
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ROOM = 26;
    private static final int SECRET = 40;
    private static final int CODES = 9_000;
    private static final int FIRST_CODE = 1_000;

    private RandomWords() {}

    static String room() {
        return "vitok-" + letters(ROOM);
    }

    static String secret() {
        return letters(SECRET);
    }

    /** Four digits that a host reads out. */
    static String code() {
        return String.valueOf(FIRST_CODE + RANDOM.nextInt(CODES));
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String letters(int length) {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

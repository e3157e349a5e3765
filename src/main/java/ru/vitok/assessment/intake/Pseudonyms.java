package ru.vitok.assessment.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that stand for pupils where a file has names and no code of its own. The same pupil of a school has the same
 * code in every file; without the secret nobody can tell whose it is, and two schools' codes cannot be compared.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET = 32;
    private static final int BYTES = 9;
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pseudonyms PASSING = new Pseudonyms(newSecret());

    private final byte[] secret;

    public Pseudonyms(byte[] secret) {
        this.secret = secret.clone();
    }

    public static byte[] newSecret() {
        var secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** For reading without storing: the codes mean nothing once the program ends. */
    public static Pseudonyms passing() {
        return PASSING;
    }

    /**
     * @param words the name, or the code that the processing centre gave
     * @param occurrence 1, or more for those of the same name in one exam of a school
     */
    public String code(String school, String words, int occurrence) {
        var plain = words.toUpperCase(Locale.forLanguageTag("ru"))
                .replace('Ё', 'Е')
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        var key = mac(secret, "school " + school.toLowerCase(Locale.ROOT));
        return "p" + text(mac(key, occurrence == 1 ? plain : plain + " " + occurrence));
    }

    private static byte[] mac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Five bits a letter. */
    private static String text(byte[] hash) {
        var text = new StringBuilder();
        for (int bit = 0; bit + 5 <= BYTES * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value << 1 | hash[i / 8] >> (7 - i % 8) & 1;
            }
            text.append(LETTERS.charAt(value));
        }
        return text.toString();
    }
}

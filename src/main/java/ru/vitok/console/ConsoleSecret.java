package ru.vitok.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Known to the portal and to those who may read its data folder; new at every start. */
record ConsoleSecret(String value) {

    static ConsoleSecret fresh() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new ConsoleSecret(HexFormat.of().formatHex(bytes));
    }

    /** Takes the same time for every guess. */
    boolean matches(String guess) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ConsoleSecret";
    }
}

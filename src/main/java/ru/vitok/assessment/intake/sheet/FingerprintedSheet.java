package ru.vitok.assessment.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Predicate;

/**
 * Takes a fingerprint of what is read: a file saved again, or under another name, holds other bytes but the same
 * content.
 */
public final class FingerprintedSheet implements Sheet {

    private static final int AT_ONCE = 1 << 13;

    private final Sheet sheet;
    private final MessageDigest digest;
    private byte[] bytes = new byte[2 * AT_ONCE];
    private int length;

    public FingerprintedSheet(Sheet sheet) {
        this.sheet = sheet;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        sheet.read(row -> {
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cell(i);
                if (cell != null) {
                    add(Integer.toString(i));
                    add('=');
                    add(cell);
                    add(';');
                }
            }
            add('\n');
            if (length > AT_ONCE) {
                digest();
            }
            return reader.test(row);
        });
    }

    /** Most cells are figures: their signs are their bytes. */
    private void add(String text) {
        int before = length;
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            if (it >= 0x80) {
                length = before;
                add(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[length++] = (byte) it;
        }
    }

    private void add(byte[] letters) {
        room(letters.length);
        System.arraycopy(letters, 0, bytes, length, letters.length);
        length += letters.length;
    }

    private void add(char sign) {
        room(1);
        bytes[length++] = (byte) sign;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private void digest() {
        digest.update(bytes, 0, length);
        length = 0;
    }

    /** The fingerprint of all that has been read so far; to be asked for once. */
    public String fingerprint() {
        digest();
        return HexFormat.of().formatHex(digest.digest());
    }
}

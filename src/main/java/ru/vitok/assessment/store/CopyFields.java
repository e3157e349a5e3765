package ru.vitok.assessment.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Oid;

/**
 * Rows as a binary COPY takes them: the number of fields, then each field's length and bytes, -1 for nothing. The database
 * need not read figures out of letters.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4">COPY, binary format</a>
 */
public final class CopyFields {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int NOTHING = -1;
    private static final int ARRAY_HEAD = 5 * Integer.BYTES;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 17);

    /** What stands before all rows: no flags, no extension. */
    void begin() {
        room(SIGNATURE.length + 2 * Integer.BYTES).put(SIGNATURE).putInt(0).putInt(0);
    }

    /** What stands behind all rows. */
    void end() {
        room(Short.BYTES).putShort((short) NOTHING);
    }

    /** Begins a row of so many columns. */
    public CopyFields row(int columns) {
        room(Short.BYTES).putShort((short) columns);
        return this;
    }

    /** {@code uuid}. */
    public CopyFields id(@Nullable UUID value) {
        if (value == null) {
            return nothing();
        }
        field(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    /** {@code text} or {@code varchar}. */
    public CopyFields text(@Nullable String value) {
        if (value == null) {
            return nothing();
        }
        var letters = value.getBytes(StandardCharsets.UTF_8);
        field(letters.length).put(letters);
        return this;
    }

    /** {@code int}. */
    public CopyFields whole(@Nullable Integer value) {
        if (value == null) {
            return nothing();
        }
        field(Integer.BYTES).putInt(value);
        return this;
    }

    /** {@code smallint}. */
    public CopyFields small(@Nullable Integer value) {
        if (value == null) {
            return nothing();
        }
        if (value < Short.MIN_VALUE || value > Short.MAX_VALUE) {
            throw new IllegalArgumentException(value + " is no small number");
        }
        field(Short.BYTES).putShort(value.shortValue());
        return this;
    }

    /** {@code smallint[]}. */
    public CopyFields smalls(short[] values) {
        array(Oid.INT2, values.length, values.length * (Integer.BYTES + Short.BYTES));
        for (short value : values) {
            bytes.putInt(Short.BYTES).putShort(value);
        }
        return this;
    }

    /** {@code double precision[]}. */
    public CopyFields doubles(double[] values) {
        array(Oid.FLOAT8, values.length, values.length * (Integer.BYTES + Double.BYTES));
        for (double value : values) {
            bytes.putInt(Double.BYTES).putDouble(value);
        }
        return this;
    }

    /** {@code text[]}. */
    public CopyFields texts(Collection<String> values) {
        var letters =
                values.stream().map(it -> it.getBytes(StandardCharsets.UTF_8)).toList();
        array(
                Oid.TEXT,
                letters.size(),
                letters.stream().mapToInt(it -> Integer.BYTES + it.length).sum());
        letters.forEach(it -> bytes.putInt(it.length).put(it));
        return this;
    }

    int length() {
        return bytes.position();
    }

    /** The bytes so far; they are forgotten here. */
    byte[] take() {
        var taken = Arrays.copyOf(bytes.array(), bytes.position());
        bytes.clear();
        return taken;
    }

    private CopyFields nothing() {
        room(Integer.BYTES).putInt(NOTHING);
        return this;
    }

    private ByteBuffer field(int length) {
        return room(Integer.BYTES + length).putInt(length);
    }

    /** The head of an array without nulls that counts from one; an empty one has no dimension. */
    private void array(int type, int length, int size) {
        int dimensions = length == 0 ? 0 : 1;
        int head = length == 0 ? 3 * Integer.BYTES : ARRAY_HEAD;
        field(head + size).putInt(dimensions).putInt(0).putInt(type);
        if (length > 0) {
            bytes.putInt(length).putInt(1);
        }
    }

    private ByteBuffer room(int length) {
        if (bytes.remaining() < length) {
            var larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + length));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}

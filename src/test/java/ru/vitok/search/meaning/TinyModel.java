package ru.vitok.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence encoder of three directions, written here byte by byte: each word piece has a row in a table, and a text is
 * the rows of its pieces. «Дробь» and «доля» point one way, «причастие» and «глагол» another, all else nowhere.
 */
public final class TinyModel {

    private static final int DIRECTIONS = 3;
    private static final List<String> PIECES =
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "дроб", "##ь", "##и", "доля", "доли", "причастие", "глагол");
    private static final int WHOLE = 1;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private TinyModel() {}

    public static Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("vocab.txt"), String.join("\n", PIECES));
            Files.writeString(
                    folder.resolve("tokenizer_config.json"), "{\"do_lower_case\": true, \"strip_accents\": false}");
            Files.write(folder.resolve("model.onnx"), model());
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] model() {
        var lookUp = new Proto()
                .text(1, "table")
                .text(1, "input_ids")
                .text(2, "last_hidden_state")
                .text(4, "Gather");
        var table = new Proto()
                .number(1, PIECES.size())
                .number(1, DIRECTIONS)
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, rows());
        var graph = new Proto()
                .message(1, lookUp)
                .text(2, "tiny")
                .message(5, table)
                .message(11, tensor("input_ids", INT64, "words"))
                .message(11, tensor("attention_mask", INT64, "words"))
                .message(12, tensor("last_hidden_state", FLOAT, "words", "directions"));
        return new Proto()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Proto().text(1, "").number(2, 13))
                .all();
    }

    private static Proto tensor(String name, int type, String... dimensions) {
        var shape = new Proto().message(1, new Proto().number(1, WHOLE));
        List.of(dimensions).forEach(it -> shape.message(1, new Proto().text(2, it)));
        return new Proto()
                .text(1, name)
                .message(2, new Proto().message(1, new Proto().number(1, type).message(2, shape)));
    }

    private static byte[] rows() {
        var rows = ByteBuffer.allocate(PIECES.size() * DIRECTIONS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var piece : PIECES) {
            var direction = List.of("дроб", "доля", "доли").contains(piece)
                    ? 0
                    : List.of("причастие", "глагол").contains(piece) ? 1 : DIRECTIONS;
            IntStream.range(0, DIRECTIONS).forEach(at -> rows.putFloat(at == direction ? 1 : 0));
        }
        return rows.array();
    }

    /** As much of Protocol Buffers as a model needs. */
    private static final class Proto {

        private final List<Byte> written = new ArrayList<>();

        Proto number(int field, long value) {
            variable((long) field << 3);
            variable(value);
            return this;
        }

        Proto bytes(int field, byte[] value) {
            variable((long) field << 3 | 2);
            variable(value.length);
            for (var one : value) {
                written.add(one);
            }
            return this;
        }

        Proto text(int field, String value) {
            return bytes(field, value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        Proto message(int field, Proto value) {
            return bytes(field, value.all());
        }

        byte[] all() {
            var all = new byte[written.size()];
            IntStream.range(0, all.length).forEach(at -> all[at] = written.get(at));
            return all;
        }

        private void variable(long value) {
            var rest = value;
            for (; rest > 0x7F; rest >>>= 7) {
                written.add((byte) (rest & 0x7F | 0x80));
            }
            written.add((byte) rest);
        }
    }
}

package ru.vitok.search.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** A model of the BERT kind as sentence encoders are published: model.onnx, vocab.txt and how they are to be read. */
final class OnnxMeaning implements Meaning {

    /** A title, what it is about and the first paragraph: the rest of a text says little new of it. */
    private static final int PIECES = 256;

    private static final String TRIED = "проба";

    private final WordPieces pieces;
    private final Manner manner;
    private final OnnxRuntime runtime;
    private final String print;
    private final int dimension;

    private OnnxMeaning(WordPieces pieces, Manner manner, OnnxRuntime runtime, String print) throws UnusableModel {
        this.pieces = pieces;
        this.manner = manner;
        this.runtime = runtime;
        this.print = print;
        try {
            dimension = whole(TRIED).length;
        } catch (RuntimeException failed) {
            throw new UnusableModel("the model does not answer as a sentence encoder does", failed);
        }
    }

    static OnnxMeaning open(Path folder) throws UnusableModel {
        if (!Files.isDirectory(folder)) {
            throw new UnusableModel("there is no folder " + folder, null);
        }
        var manner = Manner.in(folder);
        var pieces = WordPieces.in(folder, manner);
        return new OnnxMeaning(pieces, manner, OnnxRuntime.open(folder), print(folder, manner));
    }

    private static String print(Path folder, Manner manner) throws UnusableModel {
        try {
            var sum = new CRC32C();
            sum.update(Files.readAllBytes(folder.resolve("model.onnx")));
            sum.update(Files.readAllBytes(folder.resolve("vocab.txt")));
            return Long.toHexString(sum.getValue()) + manner;
        } catch (IOException unreadable) {
            throw new UnusableModel("the files in " + folder + " cannot be read", unreadable);
        }
    }

    @Override
    public String print() {
        return print;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public float @Nullable [] of(String text) {
        return Direction.of(whole(text));
    }

    private float[] whole(String text) {
        var numbers = pieces.of(text, PIECES);
        var ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        var input = new HashMap<String, long[][]>();
        for (var name : runtime.wanted()) {
            input.put(name, new long[][] {
                switch (name) {
                    case "input_ids" -> numbers;
                    case "attention_mask" -> ones;
                    case "token_type_ids" -> new long[numbers.length];
                    default -> throw new IllegalStateException("The model wants an input called " + name);
                }
            });
        }
        return switch (runtime.run(input)) {
            case float[][] sentence -> sentence[0];
            case float[][][] words -> manner.first() ? words[0][0] : Direction.mean(words[0]);
            case Object other -> throw new IllegalStateException("The model answers with " + other.getClass());
        };
    }
}

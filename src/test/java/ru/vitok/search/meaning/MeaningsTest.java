package ru.vitok.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningsTest {

    @TempDir
    private Path folder;

    @Test
    void textsWithoutACommonWordPointTheSameWay() throws UnusableModel {
        var model = OnnxMeaning.open(TinyModel.in(folder));

        assertThat(model.dimension()).isEqualTo(3);
        assertThat(alike(model, "Дроби", "доля.")).isCloseTo(1, within(1e-6));
        assertThat(alike(model, "дробь и доли", "глагол")).isCloseTo(0, within(1e-6));
        assertThat(model.of("ничего знакомого")).isNull();
    }

    @Test
    void withoutAFolderThereIsNoMeaning() {
        var none = new Meanings("", 0.6f);

        assertThat(none.model()).isEmpty();
        assertThat(none.of("дроби")).isNull();
    }

    @Test
    void whatIsWrongWithAFolderIsSaidAndThePortalGoesOn() throws IOException {
        assertThat(wrong(folder.resolve("nowhere"))).endsWith("there is no folder " + folder.resolve("nowhere"));

        TinyModel.in(folder);
        Files.writeString(folder.resolve("vocab.txt"), "дроби\nдоли");
        assertThat(wrong(folder)).contains("vocab.txt is no list of word pieces: there is no [UNK] in it");

        TinyModel.in(folder);
        Files.writeString(folder.resolve("model.onnx"), "это не модель");
        assertThat(wrong(folder)).contains("model.onnx cannot be loaded as an ONNX model");

        Files.delete(folder.resolve("model.onnx"));
        assertThat(wrong(folder)).contains("model.onnx cannot be read");

        TinyModel.in(folder);
        Files.writeString(folder.resolve("tokenizer_config.json"), "{");
        assertThat(wrong(folder)).contains("tokenizer_config.json cannot be read as JSON");
        assertThat(new Meanings(folder.toString(), 0.6f).of("дроби")).isNull();
    }

    private static String wrong(Path folder) {
        var said = new String[1];
        assertThatExceptionOfType(UnusableModel.class)
                .isThrownBy(() -> OnnxMeaning.open(folder))
                .satisfies(it -> said[0] = it.getMessage());
        return said[0];
    }

    private static double alike(Meaning model, String one, String other) {
        var a = model.of(one);
        var b = model.of(other);
        var sum = 0.0;
        for (var at = 0; at < a.length; at++) {
            sum += a[at] * b[at];
        }
        return sum;
    }
}

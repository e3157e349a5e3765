package ru.vitok.file.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vitok.file.FileKind;
import ru.vitok.file.Samples;

class FileReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"DOCX, Спор двух решений", "XLSX, Дробь", "ODT, Урок открытия", "PDF, Two solutions"})
    void theWordsOfADocumentAreRead(FileKind kind, String words) throws IOException {
        assertThat(FileReader.words(kind, file(Samples.of(kind)))).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"PNG, 640, 400", "JPEG, 640, 400", "WEBP, 1, 1"})
    void aPictureIsDrawnSmall(FileKind kind, int width, int height) throws IOException {
        var small = ImageIO.read(new ByteArrayInputStream(FileReader.picture(kind, file(Samples.of(kind)))));

        assertThat(small.getWidth()).isLessThanOrEqualTo(640).isGreaterThanOrEqualTo(width);
        assertThat(small.getHeight()).isGreaterThanOrEqualTo(height);
    }

    @Test
    void aLargePictureBecomesSmallerAndASmallOneIsNotBlownUp() throws IOException {
        var large = FileReader.picture(FileKind.JPEG, file(Samples.picture("jpg", 1600, 800)));
        var icon = FileReader.picture(FileKind.PNG, file(Samples.picture("png", 40, 20)));

        var drawn = ImageIO.read(new ByteArrayInputStream(large));
        assertThat(drawn.getWidth()).isEqualTo(640);
        assertThat(drawn.getHeight()).isEqualTo(320);
        assertThat(large).startsWith(0xFF, 0xD8);
        assertThat(ImageIO.read(new ByteArrayInputStream(icon)).getWidth()).isEqualTo(40);
    }

    @Test
    void aFileThatIsNoneFailsInItsOwnProcess() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileReader.words(FileKind.DOCX, file(new byte[] {'P', 'K', 3, 4, 0})));
    }

    @Test
    void aReaderThatTakesTooLongIsStopped() {
        var started = System.nanoTime();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FileReader.read(
                        ReaderProcess.WORDS, "DOCX", file(Samples.of(FileKind.DOCX)), Duration.ofMillis(10)))
                .withMessageContaining("longer");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}

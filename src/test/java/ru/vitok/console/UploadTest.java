package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.vitok.kernel.Refusal;

class UploadTest {

    @TempDir
    Path folder;

    @Test
    void filesTravelTogetherUnderTheirNamesBelowTheCommonFolder() throws IOException {
        var uploads = Upload.of(List.of(file("2025/Ф1.xlsx"), file("2026/Ф1.xlsx"), file("2025/Ф1.xlsx")));

        assertThat(uploads).hasSize(1);
        assertThat(entries(uploads.getFirst())).containsExactly("2025/Ф1.xlsx", "2026/Ф1.xlsx");
    }

    @Test
    void filesOfOneFolderKeepTheirBareNames() throws IOException {
        var uploads = Upload.of(List.of(file("Школы.xlsx"), file("Педагоги.xlsx")));

        assertThat(entries(uploads.getFirst())).containsExactly("Школы.xlsx", "Педагоги.xlsx");
    }

    @Test
    void aSingleFileAndArchivesGoAsTheyAre() throws IOException {
        var uploads = Upload.of(List.of(file("2025.ZIP"), file("Школы.xlsx")));

        assertThat(uploads).extracting(Upload::name).containsExactly("Школы.xlsx", "2025.ZIP");
        assertThat(uploads).allMatch(upload -> new String(upload.bytes()).equals("some bytes"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Upload.of(List.of(folder.resolve("none.xlsx"))))
                .returns("console.refusal.file", Refusal::key);
    }

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "some bytes");
    }

    private static List<String> entries(Upload upload) throws IOException {
        var names = new ArrayList<String>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(upload.bytes()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}

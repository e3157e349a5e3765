package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.vitok.kernel.Refusal;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aNewFolderRemembersWhatItWasMadeFor() throws IOException {
        claim(DataFolder.Mode.DEMO).close();

        assertThat(Files.readAllLines(data().resolve("vitok.properties"))).containsExactly("mode=demo", "schema=1");
    }

    @Test
    void noOtherUserMayLookIntoIt() throws IOException {
        claim(DataFolder.Mode.EMPTY).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data())))
                .isEqualTo("rwx------");
    }

    @Test
    void aDemoDoesNotStartOnARealPortalsFolder() {
        claim(DataFolder.Mode.EMPTY).close();

        assertRefused("console.refusal.empty-folder", () -> claim(DataFolder.Mode.DEMO));
    }

    @Test
    void aRealPortalDoesNotStartOnADemoFolder() {
        claim(DataFolder.Mode.DEMO).close();

        assertRefused("console.refusal.demo-folder", () -> claim(DataFolder.Mode.EMPTY));
        assertThat(DataFolder.isHeld(data())).isFalse();
    }

    @Test
    void onePortalAtATimeHoldsIt() {
        try (var first = claim(DataFolder.Mode.EMPTY)) {
            assertThat(first.path()).isEqualTo(data());
            assertThat(DataFolder.isHeld(data())).isTrue();
            assertRefused("console.refusal.running", () -> claim(DataFolder.Mode.EMPTY));
        }

        assertThat(DataFolder.isHeld(data())).isFalse();
        claim(DataFolder.Mode.EMPTY).close();
    }

    @Test
    void aCommandOnANewFolderMakesItAnEmptyPortals() {
        try (var folder = DataFolder.claimAsItIs(data())) {
            assertThat(folder.mode()).isEqualTo(DataFolder.Mode.EMPTY);
        }
    }

    @Test
    void aFolderWithSomebodysFilesIsLeftAlone() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("letter.txt"), "mine");

        assertRefused("console.refusal.foreign-folder", () -> claim(DataFolder.Mode.EMPTY));
        assertThat(Files.list(data())).containsExactly(data().resolve("letter.txt"));
    }

    @Test
    void theOperatorMayWriteSettingsBeforeTheFirstStart() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("settings.properties"), "vitok.url=https://vitok.example.org");

        claim(DataFolder.Mode.EMPTY).close();

        assertThat(data().resolve("vitok.properties")).exists();
    }

    @Test
    void aFolderOfANewerPortalIsLeftAlone() throws IOException {
        claim(DataFolder.Mode.EMPTY).close();
        Files.writeString(data().resolve("vitok.properties"), "mode=empty\nschema=2\n");

        assertRefused("console.refusal.newer-folder", () -> claim(DataFolder.Mode.EMPTY));
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private DataFolder claim(DataFolder.Mode mode) {
        return DataFolder.claim(data(), mode);
    }

    private static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(attempt).returns(key, Refusal::key);
    }
}

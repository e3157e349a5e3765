package ru.vitok.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\temp\\ВПР 6.xlsx, ВПР 6.xlsx",
        "CON.txt, _CON.txt",
        ".htaccess, htaccess",
        "отчёт.xlsx, отчёт.xlsx",
        "'a\r\nSet-Cookie: x', a_Set-Cookie_ x",
        "..., file"
    })
    void aNameIsMadeHarmless(String given, String kept) {
        assertThat(FileNames.harmless(given)).isEqualTo(kept);
    }

    @Test
    void aTurnedReadingDirectionAndANulAreTakenOut() {
        assertThat(FileNames.harmless("отчёт\u202Efdp.exe")).isEqualTo("отчёт_fdp.exe");
        assertThat(FileNames.harmless("a\u0000b.pdf")).isEqualTo("a_b.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileNames.harmless("я".repeat(300) + ".docx")).hasSize(150).endsWith(".docx");
    }

    @Test
    void aRussianNameIsSavedUnderItsOwnNameByABrowser() {
        assertThat(FileNames.attachment("отчёт.pdf"))
                .contains("filename*=UTF-8''%D0%BE%D1%82%D1%87%D1%91%D1%82.pdf")
                .doesNotContain("отчёт");
    }
}

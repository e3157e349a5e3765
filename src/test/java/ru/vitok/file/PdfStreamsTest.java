package ru.vitok.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import ru.vitok.file.check.Fault;
import ru.vitok.file.check.Inspection;
import ru.vitok.file.check.UnfitFile;

/** What is packed into a PDF is looked into, however long it takes to get to the point. */
class PdfStreamsTest {

    private static final String ACTION = "<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>";

    @Test
    void anActionIsFoundBehindALongDescription() {
        refused(HostileFiles.pdfWithPacked(ACTION, "/FlateDecode" + " ".repeat(5000)));
        refused(HostileFiles.pdfWithPacked(ACTION, "/FlateDecode /Note (stream)"));
    }

    @Test
    void anHonestPackedObjectPasses() {
        var honest = HostileFiles.pdfWithPacked("<< /Type /Catalog >>", "/FlateDecode" + " ".repeat(5000));

        assertThat(Inspection.kind("урок.pdf", honest)).isEqualTo(FileKind.PDF);
    }

    @Test
    void aFileOfNothingButStreamsIsNotLookedIntoForEver() {
        refused(HostileFiles.pdfWith("<< /Type /ObjStm >> " + "stream".repeat(3_000_000)));
    }

    private static void refused(byte[] pdf) {
        assertThatExceptionOfType(UnfitFile.class)
                .isThrownBy(() -> Inspection.kind("урок.pdf", pdf))
                .returns(Fault.ACTIVE, UnfitFile::fault);
    }
}

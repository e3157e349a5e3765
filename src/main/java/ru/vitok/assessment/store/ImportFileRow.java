package ru.vitok.assessment.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ReportForm;

/** A file of an upload as a job needs it. */
public record ImportFileRow(
        UUID id,
        int position,
        String name,
        String sha256,
        ReportForm form,
        @Nullable FileStatus status,
        long bytes) {

    /** It could have been taken, but what was in it is kept no longer. */
    public boolean gone() {
        return status != null && status.taken() && bytes == 0;
    }

    /** The same of a copy too, which is wanted when what it is a copy of was taken back. */
    public boolean lost() {
        return gone() || status == FileStatus.DUPLICATE && bytes == 0;
    }
}

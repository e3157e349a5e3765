package ru.vitok.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** How much one person, and the people of one organisation together, may keep. */
@Component
class FileQuota {

    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 30;

    private final FileRows rows;
    private final long person;
    private final long organisation;

    FileQuota(
            FileRows rows,
            @Value("${vitok.files.quota:524288000}") long person,
            @Value("${vitok.files.organisation-quota:21474836480}") long organisation) {
        this.rows = rows;
        this.person = person;
        this.organisation = organisation;
    }

    void require(@Nullable String owner, @Nullable UUID place, long size) {
        if (owner != null && rows.sizeOf(owner) + size > person) {
            throw new Refusal("file.refusal.quota", person / MEGABYTE);
        }
        if (place != null && rows.sizeOf(place) + size > organisation) {
            throw new Refusal("file.refusal.organisation-quota", organisation / GIGABYTE);
        }
    }
}

package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.check.Known;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.store.CopyRows;
import ru.vitok.assessment.store.DataSetRow;
import ru.vitok.assessment.store.FreshSums;
import ru.vitok.assessment.store.FreshWorks;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.Standing;

/** One upload being confirmed: what it has touched so far, and what of it is still to be written. */
public final class Publication {

    private static final int MANY = 100_000;

    private final ImportHead upload;
    private final Known known;
    private final Set<UUID> touched = new LinkedHashSet<>();
    private final Map<SliceKey, SliceRow> slices = new HashMap<>();
    private final Set<SliceKey> changed = new LinkedHashSet<>();
    private final List<DataSetRow> sets = new ArrayList<>();
    private final CopyRows works = new CopyRows();
    private final CopyRows groups = new CopyRows();
    private final FreshWorks fresh;
    private boolean regroup;

    public Publication(ImportHead upload, Known known) {
        this.upload = upload;
        this.known = known;
        this.fresh = new FreshWorks(upload.id());
    }

    public Set<UUID> touched() {
        return touched;
    }

    FreshWorks fresh() {
        return fresh;
    }

    /** The sums of its works, while they wait to be written; to be asked for when every file was taken. */
    public FreshSums sums() {
        return FreshSums.of(fresh, slices.values());
    }

    /** Whether so much is waiting that it should be written before more is read. */
    public boolean full() {
        return works.rows() + groups.rows() > MANY;
    }

    /** Groups of similar schools are to be reckoned anew. */
    void regroup() {
        regroup = true;
    }

    public boolean regroups() {
        return regroup;
    }

    public ImportHead upload() {
        return upload;
    }

    public Known known() {
        return known;
    }

    Map<SliceKey, SliceRow> slices() {
        return slices;
    }

    /** The slice's tasks are others than they were. */
    void changed(SliceRow slice) {
        slices.put(slice.key(), slice);
        changed.add(slice.key());
    }

    /** Slices whose tasks changed; asked for once. */
    List<SliceRow> takeChanged() {
        var rows = changed.stream().map(slices::get).toList();
        changed.clear();
        return rows;
    }

    List<DataSetRow> takeSets() {
        var taken = List.copyOf(sets);
        sets.clear();
        return taken;
    }

    CopyRows works() {
        return works;
    }

    CopyRows groups() {
        return groups;
    }

    /** A file that says nothing of tasks. */
    DataSetRow dataSet(ImportFileRow file, ReadFile read, @Nullable UUID slice, List<String> columns) {
        return dataSet(file, read, slice, columns, List.of(), Standing.of(read.form()), read.participants());
    }

    /** One of several in a file. */
    DataSetRow dataSet(
            ImportFileRow file,
            ReadFile read,
            @Nullable UUID slice,
            List<String> columns,
            List<TaskColumn> tasks,
            Standing standing,
            int works) {
        if (slice != null) {
            touched.add(slice);
        }
        var set = new DataSetRow(
                UUID.randomUUID(),
                upload,
                slice,
                read.form(),
                file.name(),
                file.sha256(),
                works,
                read.rows(),
                columns,
                tasks,
                standing);
        sets.add(set);
        return set;
    }
}

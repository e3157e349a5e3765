package ru.vitok.analysis;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Collecting problem fields as work that runs by itself: ordered on a page, which may be left meanwhile. */
@Service
public class FieldCollection {

    static final TaskDescriptor<Void> COLLECT = TaskDescriptor.of("analysis-collect");

    private final CollectionStore store;
    // the scheduler knows the task, which knows the job: it is looked up when first needed
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    FieldCollection(
            CollectionStore store,
            ObjectProvider<SchedulerClient> scheduler,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.store = store;
        this.scheduler = scheduler;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Orders it for the person's municipality; a second order while one runs changes nothing. */
    @Transactional
    public void start() {
        var viewer = viewers.current();
        var municipality = viewer.municipality().orElseThrow(Refusal::notFound);
        permissions.require("problem-field", Action.CREATE, municipality, null);
        if (store.order(municipality, viewer.person(), clock.instant())) {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            COLLECT.instance(municipality.toString()).scheduledTo(clock.instant()));
        }
    }

    /** The last order of the person's municipality, for those who may give one. */
    @Transactional(readOnly = true)
    public Optional<CollectionState> state() {
        return viewers.current()
                .municipality()
                .filter(it -> permissions.allows("problem-field", Action.CREATE, it, null))
                .flatMap(store::find);
    }
}

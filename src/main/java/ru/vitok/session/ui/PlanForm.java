package ru.vitok.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.Club;
import ru.vitok.session.AgendaItem;
import ru.vitok.session.ItemDraft;
import ru.vitok.session.Openness;
import ru.vitok.session.Session;
import ru.vitok.session.SessionDraft;
import ru.vitok.session.SessionType;
import ru.vitok.uikit.DateWords;

/** What a session is about, when, where, for whom, and its agenda. */
class PlanForm extends Composite<Div> {

    private static final int USUAL_MINUTES = 90;

    final TextField title = new TextField(getTranslation("session.plan.field.title"));
    final Select<Club> club = new Select<>();
    final Select<SessionType> type = new Select<>();
    final Select<Openness> openness = new Select<>();
    final DateTimePicker starts = new DateTimePicker(getTranslation("session.plan.field.starts"));
    final IntegerField minutes = new IntegerField(getTranslation("session.plan.field.minutes"));
    final TextField place = new TextField(getTranslation("session.plan.field.place"));
    final TextField link = new TextField(getTranslation("session.plan.field.link"));
    final IntegerField limit = new IntegerField(getTranslation("session.plan.field.limit"));
    final TextArea goal = new TextArea(getTranslation("session.plan.field.goal"));
    final AgendaRows rows = new AgendaRows();
    private final List<Club> clubs;
    final CoHosts coHosts = new CoHosts();
    final RepetitionFields repetition = new RepetitionFields();
    private ZoneId zone;
    private List<UUID> fields = List.of();
    private List<UUID> difficulties = List.of();

    PlanForm(List<Club> clubs, Clock clock, ZoneId zone) {
        this.clubs = clubs;
        this.zone = zone;
        describe();
        starts.setValue(UsualStart.after(LocalDateTime.now(clock.withZone(zone))));
        minutes.setValue(USUAL_MINUTES);
        var where = new Div(place, link, limit);
        var when = new Div(starts, minutes, openness);
        var what = new Div(club, type);
        where.addClassName("v-grid-3");
        when.addClassName("v-grid-3");
        what.addClassName("v-grid-2");
        getContent().addClassName("v-stack");
        getContent().add(title, what, when, repetition, where, coHosts, goal, rows);
    }

    private void describe() {
        title.setMaxLength(SessionDraft.TITLE_MAX);
        title.setWidthFull();
        title.setPlaceholder(getTranslation("session.plan.field.title.example"));
        club.setLabel(getTranslation("session.plan.field.club"));
        club.setItems(clubs);
        club.setItemLabelGenerator(Club::title);
        club.setValue(clubs.getFirst());
        type.setLabel(getTranslation("session.plan.field.type"));
        type.setItems(SessionType.values());
        type.setItemLabelGenerator(it -> getTranslation("session.type." + it));
        type.setValue(SessionType.MEETING);
        openness.setLabel(getTranslation("session.plan.field.openness"));
        openness.setItems(Openness.values());
        openness.setItemLabelGenerator(it -> getTranslation("session.openness." + it));
        openness.setValue(Openness.OPEN);
        starts.setStep(Duration.ofMinutes(15));
        DateWords.tell(starts);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(15);
        minutes.setMin(15);
        link.setPlaceholder("https://");
        limit.setHelperText(getTranslation("session.plan.field.limit.hint"));
        limit.setMin(1);
        goal.setMaxLength(SessionDraft.GOAL_MAX);
        goal.setWidthFull();
    }

    void chooseClub(@Nullable UUID id) {
        clubs.stream().filter(it -> it.id().equals(id)).findFirst().ifPresent(club::setValue);
    }

    void fields(List<UUID> prompted) {
        fields = List.copyOf(prompted);
    }

    void difficulties(List<UUID> prompted) {
        difficulties = List.copyOf(prompted);
    }

    void agenda(List<ItemDraft> items) {
        rows.show(items);
    }

    void fill(Session session, List<UUID> prompted, List<AgendaItem> items) {
        zone = session.zone();
        chooseClub(session.club());
        club.setReadOnly(true);
        title.setValue(session.title());
        type.setValue(session.type());
        openness.setValue(session.openness());
        starts.setValue(SessionTimes.local(session));
        minutes.setValue(
                (int) Duration.between(session.startsAt(), session.endsAt()).toMinutes());
        place.setValue(Objects.requireNonNullElse(session.place(), ""));
        link.setValue(Objects.requireNonNullElse(session.link(), ""));
        limit.setValue(session.limit());
        goal.setValue(session.goal());
        fields(prompted);
        agenda(items.stream()
                .map(it -> new ItemDraft(
                        it.question(), it.speaker(), it.minutes(), it.field(), it.practice(), it.draftDecision()))
                .toList());
    }

    void whenTyped(Runnable keep) {
        List<HasValue<?, ?>> typed = List.of(title, place, link, goal, starts, minutes, limit);
        typed.forEach(field -> field.addValueChangeListener(_ -> keep.run()));
        rows.whenTyped(keep);
    }

    Map<String, String> typed() {
        var map = new LinkedHashMap<String, String>();
        map.put("title", title.getValue());
        map.put("goal", goal.getValue());
        map.put("place", place.getValue());
        map.put("link", link.getValue());
        map.put("club", club.getValue().id().toString());
        if (!starts.isEmpty()) {
            map.put("starts", starts.getValue().toString());
        }
        map.put("agenda", rows.typed());
        return map;
    }

    void restore(Map<String, String> map) {
        title.setValue(map.getOrDefault("title", ""));
        goal.setValue(map.getOrDefault("goal", ""));
        place.setValue(map.getOrDefault("place", ""));
        link.setValue(map.getOrDefault("link", ""));
        Optional.ofNullable(map.get("club")).map(UUID::fromString).ifPresent(this::chooseClub);
        Optional.ofNullable(map.get("starts")).map(LocalDateTime::parse).ifPresent(starts::setValue);
        rows.restore(map.getOrDefault("agenda", ""));
    }

    /** What was filled in, or empty after marking the fields that need attention. */
    Optional<SessionDraft> read() {
        title.setErrorMessage(getTranslation("session.plan.field.title.required"));
        title.setInvalid(title.getValue().isBlank());
        starts.setErrorMessage(getTranslation("session.plan.field.starts.required"));
        starts.setInvalid(starts.isEmpty());
        if (title.isInvalid() || starts.isEmpty()) {
            return Optional.empty();
        }
        var length = minutes.isEmpty() ? USUAL_MINUTES : minutes.getValue();
        return Optional.of(new SessionDraft(
                club.getValue().id(),
                title.getValue(),
                goal.getValue(),
                type.getValue(),
                starts.getValue(),
                starts.getValue().plusMinutes(length),
                zone,
                place.getValue(),
                link.getValue(),
                openness.getValue(),
                limit.getValue(),
                fields,
                difficulties,
                rows.read()));
    }
}

package ru.vitok.club.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.ClubMember;
import ru.vitok.club.PlanItem;
import ru.vitok.club.SchoolYear;
import ru.vitok.evidence.Node;

/** A line of a plan being written: when, what, in which form, who answers for it, to what end, and why. */
class PlanItemForm extends Composite<Div> implements KeptForm<PlanItem> {

    final TextField title = new TextField(getTranslation("club.plan.field.title"));
    final Select<LocalDate> month = new Select<>();
    final ComboBox<String> form = new ComboBox<>(getTranslation("club.plan.field.form"));
    final ComboBox<ClubMember> responsible = new ComboBox<>(getTranslation("club.plan.field.responsible"));
    final TextField product = new TextField(getTranslation("club.plan.field.product"));
    final ComboBox<Node> field = new ComboBox<>(getTranslation("club.plan.field.reason"));
    private final List<ClubMember> members;
    private final Map<UUID, Node> fields;

    PlanItemForm(SchoolYear year, List<ClubMember> members, Map<UUID, Node> fields) {
        this.members = members;
        this.fields = fields;
        title.setMaxLength(PlanItem.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setWidthFull();
        month.setLabel(getTranslation("club.plan.field.month"));
        month.setItems(year.months());
        month.setItemLabelGenerator(it -> MonthWords.of(it, getLocale()));
        form.setItems(getTranslation("club.plan.forms").split(", "));
        form.setAllowCustomValue(true);
        form.addCustomValueSetListener(event -> form.setValue(event.getDetail()));
        responsible.setItems(members);
        responsible.setItemLabelGenerator(ClubMember::name);
        responsible.setClearButtonVisible(true);
        product.setMaxLength(PlanItem.PRODUCT_MAX);
        product.setPlaceholder(getTranslation("club.plan.field.product.example"));
        product.setValueChangeMode(ValueChangeMode.LAZY);
        product.setWidthFull();
        field.setItems(fields.values());
        field.setItemLabelGenerator(Node::title);
        field.setHelperText(getTranslation("club.plan.field.reason.hint"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(event -> nameAfter(event.getValue()));
        var when = new Div(month, form, responsible);
        when.addClassName("v-grid-3");
        getContent().addClassName("v-stack");
        getContent().add(field, title, when, product);
    }

    private void nameAfter(@Nullable Node chosen) {
        if (chosen != null && title.isEmpty()) {
            title.setValue(chosen.title());
        }
    }

    PlanItemForm fill(PlanItem item) {
        title.setValue(item.title());
        month.setValue(item.month());
        form.setValue(item.form().isEmpty() ? null : item.form());
        responsible.setValue(member(item.responsible()));
        product.setValue(item.product());
        field.setValue(item.field() == null ? null : fields.get(item.field()));
        return this;
    }

    @Override
    public void whenTyped(Runnable keep) {
        List<HasValue<?, ?>> all = List.of(title, month, form, responsible, product, field);
        all.forEach(it -> it.addValueChangeListener(_ -> keep.run()));
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(
                "title", title.getValue(),
                "month", month.getValue().toString(),
                "form", Objects.requireNonNullElse(form.getValue(), ""),
                "responsible",
                        responsible.isEmpty()
                                ? ""
                                : responsible.getValue().person().toString(),
                "product", product.getValue(),
                "field", field.isEmpty() ? "" : field.getValue().ref().id().toString());
    }

    @Override
    public void restore(Map<String, String> kept) {
        fill(new PlanItem(
                LocalDate.parse(kept.get("month")),
                kept.getOrDefault("title", ""),
                kept.getOrDefault("form", ""),
                id(kept.getOrDefault("responsible", "")),
                kept.getOrDefault("product", ""),
                id(kept.getOrDefault("field", ""))));
    }

    @Override
    public Optional<PlanItem> read() {
        title.setErrorMessage(getTranslation("club.plan.field.title.required"));
        title.setInvalid(title.getValue().isBlank());
        return title.isInvalid()
                ? Optional.empty()
                : Optional.of(new PlanItem(
                        month.getValue(),
                        title.getValue(),
                        Objects.requireNonNullElse(form.getValue(), ""),
                        responsible.isEmpty() ? null : responsible.getValue().person(),
                        product.getValue(),
                        field.isEmpty() ? null : field.getValue().ref().id()));
    }

    private @Nullable ClubMember member(@Nullable UUID person) {
        return members.stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String word) {
        return word.isEmpty() ? null : UUID.fromString(word);
    }
}

package ru.vitok.monitoring;

import java.util.List;
import java.util.UUID;

/** How far one school has come with a year's problem fields; schools stand in alphabetical order. */
public record SchoolStep(UUID school, String code, String name, List<StepThing> things) {

    public SchoolStep {
        things = List.copyOf(things);
    }

    public List<StepThing> things(Step step) {
        return things.stream().filter(it -> it.step() == step).toList();
    }

    public boolean reached(Step step) {
        return things.stream().anyMatch(it -> it.step() == step);
    }
}

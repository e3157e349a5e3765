package ru.vitok.demo.world;

import java.util.List;

/**
 * What the country or the region reached.
 *
 * @param percents one a task
 * @param marks per cent of the marks 2 to 5
 */
record Reference(int schools, int participants, List<Double> percents, List<Double> marks) {}

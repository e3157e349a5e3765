/** The generator of invented municipalities: results by a seeded model, written in the layouts of the federal reports. */
@NullMarked
package ru.vitok.demo.world;

import org.jspecify.annotations.NullMarked;

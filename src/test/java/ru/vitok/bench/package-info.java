/**
 * What the benchmarks share. They are classes called {@code …Bench}, which {@code ./vitok test} does not look at, with a
 * second tag each, by which {@code ./vitok bench NAME} finds them.
 */
package ru.vitok.bench;

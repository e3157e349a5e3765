package ru.vitok.demo.world;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance by name: the same seed and words give the same throws, whatever else is generated. So a smaller world holds
 * the same schools' results as a larger one.
 */
record Dice(long seed) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    RandomGenerator of(Object... words) {
        var hash = FNV_OFFSET ^ seed;
        for (var word : words) {
            for (var character : word.toString().toCharArray()) {
                hash = (hash ^ character) * FNV_PRIME;
            }
            hash = (hash ^ '|') * FNV_PRIME;
        }
        return new SplittableRandom(hash);
    }

    double normal(double spread, Object... words) {
        return of(words).nextGaussian() * spread;
    }
}

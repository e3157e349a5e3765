/** Tests against real neighbours of the portal; each asks for its neighbour by the environment and is skipped without. */
@NullMarked
package ru.vitok.live;

import org.jspecify.annotations.NullMarked;

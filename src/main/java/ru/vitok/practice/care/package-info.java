/** What keeps a published practice alive: thanks of colleagues, and its author's yearly word that it still holds. */
@NamedInterface("care")
@NullMarked
package ru.vitok.practice.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

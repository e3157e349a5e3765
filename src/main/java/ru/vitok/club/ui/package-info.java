/** Pages of clubs and associations. */
@NullMarked
package ru.vitok.club.ui;

import org.jspecify.annotations.NullMarked;

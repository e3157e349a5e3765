/** Video rooms of a Jitsi server. */
@NullMarked
package ru.vitok.session.jitsi;

import org.jspecify.annotations.NullMarked;

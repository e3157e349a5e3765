/** The provider of OAI-PMH 2.0: its six questions, two formats of metadata, its errors. */
@NullMarked
package ru.vitok.feed.oai;

import org.jspecify.annotations.NullMarked;

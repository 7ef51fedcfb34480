/** Reads web pages; the one package that sees jsoup. Nothing is fetched and no script runs. */
@NullMarked
package io.github.entente.html;

import org.jspecify.annotations.NullMarked;

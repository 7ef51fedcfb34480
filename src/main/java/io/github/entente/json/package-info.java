/** The JSON of an article, written and read; needs Jackson on the class path. */
@NullMarked
package io.github.entente.json;

import org.jspecify.annotations.NullMarked;

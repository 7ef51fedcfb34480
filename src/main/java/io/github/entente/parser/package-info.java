/**
 * The front door: {@link io.github.entente.parser.EntenteParser} turns a {@link
 * io.github.entente.parser.Source} into an article.
 */
@NullMarked
package io.github.entente.parser;

import org.jspecify.annotations.NullMarked;

/**
 * The values a program gets back: articles, quotations, actors and agreements, each fact tied to
 * the characters it was read from. Every type is immutable, depends on the JDK alone and is safe to
 * share between threads. Start at {@link io.github.entente.model.Article}.
 */
@NullMarked
package io.github.entente.model;

import org.jspecify.annotations.NullMarked;

/**
 * Sentences, tokens and dependencies as this library sees them, and the interface that makes them;
 * the one package that sees CoreNLP.
 */
@NullMarked
package io.github.entente.nlp;

import org.jspecify.annotations.NullMarked;

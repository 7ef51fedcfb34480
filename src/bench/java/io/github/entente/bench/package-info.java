/** Benchmarks: Entente beside CoreNLP, growth with length, time by step. */
@NullMarked
package io.github.entente.bench;

import org.jspecify.annotations.NullMarked;

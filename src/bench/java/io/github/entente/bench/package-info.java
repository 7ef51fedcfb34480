/**
 * Benchmarks: Entente beside CoreNLP and beside readers of pages, growth with length, time by step.
 */
@NullMarked
package io.github.entente.bench;

import org.jspecify.annotations.NullMarked;

/** What the extractors share: the article with its sentences. */
@NullMarked
package io.github.entente.extract;

import org.jspecify.annotations.NullMarked;

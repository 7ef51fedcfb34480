package io.github.entente.cli;

import io.github.entente.model.Article;
import java.util.function.Function;

/**
 * The shape of a printed document.
 *
 * @param head what stands before the first article
 * @param article prints one article; safe for use by any thread
 * @param between what stands between two articles
 * @param foot what stands after the last article
 */
record Document(String head, Function<Article, String> article, String between, String foot) {}

package io.github.entente.nlp;

/** Sums over arrays, as plain loops that the JIT compiler turns into vector instructions. */
final class Vectors {

  private Vectors() {}

  /** Adds to the first. */
  static void add(float[] to, float[] values) {
    for (int i = 0; i < to.length; i++) {
      to[i] += values[i];
    }
  }

  /** Subtracts from the first. */
  static void subtract(float[] from, float[] values) {
    for (int i = 0; i < from.length; i++) {
      from[i] -= values[i];
    }
  }

  /** Adds the product of a row vector with the matrix whose first row this is. */
  static void addProduct(float[] to, float[] factors, float[][] rows, int first) {
    int at = 0;
    // four rows at a time: the sum is loaded and stored a quarter as often, and the loop is still
    // short enough for the JIT compiler to unroll it, without which it makes no vectors of it
    for (; at + 4 <= factors.length; at += 4) {
      addFour(to, factors, at, rows, first + at);
    }
    for (; at < factors.length; at++) {
      addOne(to, factors[at], rows[first + at]);
    }
  }

  /**
   * Adds to each of the sums the product of its row vector with the same matrix. The sums are those
   * of {@link #addProduct}; the matrix passes through the processor's cache once for all of them.
   */
  static void addProducts(float[][] to, float[][] factors, int count, float[][] rows, int first) {
    int size = count == 0 ? 0 : factors[0].length;
    int at = 0;
    for (; at + 4 <= size; at += 4) {
      for (int i = 0; i < count; i++) {
        addFour(to[i], factors[i], at, rows, first + at);
      }
    }
    for (; at < size; at++) {
      for (int i = 0; i < count; i++) {
        addOne(to[i], factors[i][at], rows[first + at]);
      }
    }
  }

  private static void addOne(float[] to, float factor, float[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * row[i];
    }
  }

  private static void addFour(float[] to, float[] factors, int at, float[][] rows, int first) {
    float f0 = factors[at];
    float f1 = factors[at + 1];
    float f2 = factors[at + 2];
    float f3 = factors[at + 3];
    float[] r0 = rows[first];
    float[] r1 = rows[first + 1];
    float[] r2 = rows[first + 2];
    float[] r3 = rows[first + 3];
    for (int i = 0; i < to.length; i++) {
      to[i] += f0 * r0[i] + f1 * r1[i] + f2 * r2[i] + f3 * r3[i];
    }
  }
}

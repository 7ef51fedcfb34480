package io.github.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorsTest {

  private static final int COLUMNS = 7;
  private static final int FIRST = 2;

  /** Whole numbers, so that the order of the additions changes nothing. */
  private static float[] row(int size, int seed) {
    float[] row = new float[size];
    for (int i = 0; i < size; i++) {
      row[i] = (i * 5 + seed * 3) % 11 - 4;
    }
    return row;
  }

  private static float[][] rows(int count) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = row(COLUMNS, i);
    }
    return rows;
  }

  private static float[] product(float[] to, float[] factors, float[][] rows) {
    float[] sum = to.clone();
    for (int i = 0; i < factors.length; i++) {
      for (int column = 0; column < COLUMNS; column++) {
        sum[column] += factors[i] * rows[FIRST + i][column];
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 8, 11})
  void addsAProductOfAnyNumberOfRows(int size) {
    float[][] rows = rows(FIRST + size);
    float[] to = row(COLUMNS, 20);
    float[] expected = product(to, row(size, 30), rows);
    Vectors.addProduct(to, row(size, 30), rows, FIRST);
    assertThat(to).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 8, 11})
  void addsTheProductsOfThoseThatAreCounted(int size) {
    float[][] rows = rows(FIRST + size);
    float[][] to = {row(COLUMNS, 20), row(COLUMNS, 21), row(COLUMNS, 22)};
    float[][] factors = {row(size, 30), row(size, 31), row(size, 32)};
    float[] first = product(to[0], factors[0], rows);
    float[] second = product(to[1], factors[1], rows);
    Vectors.addProducts(to, factors, 2, rows, FIRST);
    assertThat(to[0]).containsExactly(first);
    assertThat(to[1]).containsExactly(second);
    assertThat(to[2]).containsExactly(row(COLUMNS, 22));
  }
}

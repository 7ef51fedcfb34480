package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodesTest {

  private static Element root(String html) {
    return Jsoup.parse("<div id='root'>" + html + "</div><p>behind</p>").expectFirst("#root");
  }

  @Test
  void nodes_follow_each_other_in_the_order_of_the_page_and_end_with_the_root() {
    Element root = root("<b>one<i>two</i></b><u>three</u>");
    List<String> names = new ArrayList<>();
    for (Node node = Nodes.next(root, root); node != null; node = Nodes.next(node, root)) {
      names.add(node.nodeName());
    }

    assertThat(names).containsExactly("b", "#text", "i", "#text", "u", "#text");
  }

  @Test
  void nothing_follows_an_empty_root() {
    Element root = root("");

    assertThat(Nodes.next(root, root)).isNull();
  }

  @Test
  void the_innermost_element_of_a_tag_is_the_one_around() {
    Element inner = root("<section id='a'><section id='b'><b>x</b></section></section>");

    Element found = Nodes.around(inner.expectFirst("b"), "section");

    assertThat(found == null ? "" : found.id()).isEqualTo("b");
    assertThat(Nodes.around(inner.expectFirst("#b"), "section")).isSameAs(inner.expectFirst("#b"));
    assertThat(Nodes.around(inner, "table")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "<h1>x</h1>, true, true",
    "<h1>x</h1>, false, false",
    "<b><h3>x</h3></b>, false, true",
    "<h5>x</h5>, true, false",
    "<hr>, true, false",
    "x, true, false",
  })
  void headings_are_those_of_the_first_orders(String html, boolean firstToo, boolean found) {
    assertThat(Nodes.hasHeading(root(html), firstToo)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"<b><p>x</p></b>, true", "<b>x</b>, false"})
  void paragraphs_are_found_at_any_depth(String html, boolean found) {
    assertThat(Nodes.hasParagraph(root(html))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"12345, true, true", "12345<b>6</b>, false, false", "<b> abc </b>, true, false"})
  void few_characters_are_short(String html, boolean isShort, boolean withDigit) {
    assertThat(Nodes.isShort(root(html), 5)).isEqualTo(isShort);
    assertThat(Nodes.isShortWithDigit(root(html), 5)).isEqualTo(withDigit);
  }

  @ParameterizedTest
  @CsvSource({"'  a b\u2003', 3", "'\u00a0a', 2", "'   ', 0", "'', 0", "a, 1"})
  void white_space_at_the_ends_has_no_length(String text, int length) {
    assertThat(Nodes.length(text)).isEqualTo(length);
  }

  @Test
  void the_first_name_property_is_found_among_the_first_nodes() {
    Element near = root("<b><i itemprop=' Name '>x</i></b><u itemprop='name'>y</u>");
    Element far = root("<b>x</b>".repeat(500) + "<u itemprop='name'>y</u>");

    assertThat(Nodes.nameProperty(near)).isSameAs(near.expectFirst("i"));
    assertThat(Nodes.nameProperty(far)).isNull();
    assertThat(Nodes.nameProperty(root("<b itemprop='headline'>x</b>"))).isNull();
  }
}

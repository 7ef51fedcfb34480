package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeanMarkupTest {

  private static final Set<String> READ =
      Set.of(
          "aria-hidden",
          "aria-modal",
          "class",
          "content",
          "data-component",
          "data-testid",
          "datetime",
          "hidden",
          "href",
          "http-equiv",
          "id",
          "itemprop",
          "lang",
          "name",
          "property",
          "rel",
          "role",
          "title",
          "type",
          "xml:lang");

  /** What random pages are put together from: ordinary pieces, and all that breaks markup. */
  private static final List<String> PIECES =
      List.of(
          "<p class=lead data-x='1'>",
          "</p>",
          "Ferries run again. ",
          "<div style=\"color: red\" id=a>",
          "<div style='DISPLAY:none' data-y>",
          "</div>",
          "<a href=/ports/rell?page=2&x=y target=_blank>",
          "</a>",
          "<img src=\"/i/quay.jpg\" alt='A < B' loading=lazy/>",
          "<br/>",
          "<script>if (a < b && c) { d('</p>'); }</script>",
          "<script src='/x.js' async></script>",
          "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"}</script>",
          "<script>document.write(\"<!-- <script>x<\\/script> -->\")</script>",
          "<script>",
          "</script>",
          "<style>p > a { color: red }</style>",
          "<style media=print>",
          "</style >",
          "<!-- a comment with <b>marks</b> and -- dashes -->",
          "<!---->",
          "<!-\r half of one>",
          "<!-->",
          "<!--->",
          "<!-- ends --!>",
          "<!-- open ",
          "<!doctype html>",
          "<![CDATA[ x ]]>",
          "<?xml version='1.0'?>",
          "</ strange>",
          "<svg viewBox='0 0 1 1'><g><path d='M0 0'/><title>Close</title></g></svg>",
          "<svg><!-- drawn --><svg><circle r=1 /></svg></svg>",
          "<svg/>",
          "<svg><p>out",
          "<svg><foreignObject><div>",
          "</svg>",
          "<math><mi>x</mi></math>",
          "<title>Quay & <b>co</title>",
          "<textarea rows=3><p data-z=1></textarea>",
          "<textarea>",
          "<iframe src='/f'><p data-z=1></iframe>",
          "<noscript><img src=/p.gif data-q></noscript>",
          "<b data-w=1>",
          "<b data-w=2>",
          "</b>",
          "<table border=0><tr><td colspan=2 class=x>",
          "</table>",
          "<select onchange='f()'><option value=1 selected>",
          "</select>",
          "<template data-t><p>",
          "</template>",
          "<input type=hidden name=n value=v>",
          "<body onload='go()' class=home>",
          "<html lang=en data-h>",
          "<frameset>",
          "<span data-a=1data-b=2 title='x'>",
          "<span data-a=\"1\"class=\"y\">",
          "<span =odd>",
          "<span data-a=>",
          "<span a\"b=1>",
          "<span data-longer = 'spaced' class = z>",
          "</span data-e='>'>",
          "<span data-open='",
          "<span <p data-x=1>",
          "<plaintext>",
          "< not a tag >",
          "<",
          "&amp; &lt;p data-x=1&gt;",
          "\n\n   ",
          "\u00e9\u2014\ud83d\ude00",
          "\0",
          "<h1 data-\u00e9=1>",
          "'",
          "\"",
          ">");

  private static String lean(String page) {
    return new String(bytes(page), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String page) {
    try {
      return LeanMarkup.of(page.getBytes(StandardCharsets.UTF_8)).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p data-ad='1' class=lead>Rain.</p>|<p  class=lead>Rain.</p>",
        "<IMG SRC=/a.jpg ALT='x > y' ID=i>|<IMG   ID=i>",
        "<p style='color:red'>Rain.|<p >Rain.",
        "<p style='Display: None'>Rain.|<p style='Display: None'>Rain.",
        "<script async>a('<p>')</script>Rain.|<script ></script>Rain.",
        "<style>p{}</style><p>Rain.|<style></style><p>Rain.",
        "Rain<!-- or snow --> fell.|Rain<!----> fell.",
        "<body><svg class=i><path d='M0'/></svg>Rain.|<body><svg class=i></svg>Rain.",
        "<b style='color:red'>Rain.|<b style='color:red'>Rain.",
      })
  void what_no_reading_asks_for_is_left_out(String page, String left) {
    assertThat(lean(page)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"headline\":\"Rain\"}</script>",
        "<textarea><p data-x=1></textarea>",
        "<plaintext><p data-x=1>",
        "<svg><p data-x=1>Rain.",
        "<math><mi data-x=1>x</mi></math>",
        "<![CDATA[<p data-x=1>",
        "<p data-x='1",
        "<script>a()",
        "<!-- never closed <p data-x=1>",
        "5 < 6 and <3",
        "<!-\rhalf a comment> Rain. -->",
        ""
      })
  void what_is_read_or_unclear_stays(String page) {
    assertThat(lean(page)).isEqualTo(page);
  }

  @Test
  void the_tree_is_the_same_but_for_what_is_left_out() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder soup = new StringBuilder();
      for (int i = 2 + random.nextInt(14); i > 0; i--) {
        soup.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String page = soup.toString();
      assertThat(tree(lean(page))).as("seed %d: %s", seed, page).isEqualTo(tree(page));
    }
  }

  @Test
  void the_time_grows_with_the_page() {
    for (String piece : List.of("<svg>", "<!-- ", "<script>", "<p a='", "<a b=c ", "<title>")) {
      String page = piece.repeat(2_000_000 / piece.length());
      assertThat(bytes(page)).hasSizeLessThanOrEqualTo(page.length());
    }
  }

  private static String tree(String page) {
    StringBuilder tree = new StringBuilder();
    write(Jsoup.parse(page), tree);
    return tree.toString();
  }

  private static void write(Element element, StringBuilder tree) {
    tree.append('<').append(element.normalName());
    for (Attribute attribute : element.attributes()) {
      boolean hiding =
          attribute.getKey().equals("style")
              && attribute.getValue().toLowerCase(Locale.ROOT).matches("(?s).*(none|hidden).*");
      if (READ.contains(attribute.getKey()) || hiding) {
        tree.append(' ').append(attribute.html());
      }
    }
    tree.append('>');
    if (!isLeftOut(element)) {
      for (Node child : element.childNodes()) {
        if (child instanceof Element inner) {
          write(inner, tree);
        } else if (child instanceof TextNode text) {
          tree.append(text.getWholeText());
        } else if (!child.nodeName().equals("#comment")) {
          tree.append(child.outerHtml());
        } else {
          tree.append("#");
        }
      }
    }
    tree.append("</>");
  }

  private static boolean isLeftOut(Element element) {
    return switch (element.normalName()) {
      case "style", "svg" -> true;
      case "script" -> !element.attr("type").contains("ld+json");
      default -> false;
    };
  }
}

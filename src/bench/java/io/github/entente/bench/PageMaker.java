package io.github.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes news pages around the invented stories, of about 170 KB and with what real ones carry:
 * scripts, styles, menus, teasers, comments. The same pages every time.
 */
final class PageMaker {

  /** How many pages there are of each story. */
  static final int EACH = 4;

  private static final String[] NAMES = {
    "c-card",
    "c-card__body",
    "o-grid",
    "col-md-4",
    "teaser",
    "teaser--small",
    "js-lazy",
    "headline",
    "u-mt-2",
    "list-item",
    "media",
    "media__figure",
    "promo",
    "widget",
    "meta",
    "timestamp",
    "tag"
  };

  private final Random random;
  private final StringBuilder page = new StringBuilder();

  private PageMaker(long seed) {
    random = new Random(seed);
  }

  /** Returns the pages, no two alike. */
  static List<String> pages() {
    List<String> stories = Stories.all();
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < stories.size() * EACH; i++) {
      pages.add(new PageMaker(i).make(stories.get(i % stories.size())));
    }
    return pages;
  }

  private String make(String story) {
    String[] lines = story.split("\n\n");
    head(lines[0]);
    menu(180);
    page.append("<main class='layout'><article class='article'><header><h1>").append(lines[0]);
    page.append("</h1><p class='byline'>").append(lines[1]).append("</p></header>");
    page.append("<div class='article-body'>");
    for (int i = 2; i < lines.length; i++) {
      page.append("<p>").append(lines[i].strip()).append("</p>");
      if (i % 4 == 0) {
        page.append("<div class='ad-slot' id='ad-").append(i).append("'><script>ads.push(");
        page.append(i).append(")</script></div><aside class='related'>");
        teasers(2);
        page.append("</aside>");
      }
    }
    page.append("</div></article><section class='more-stories'>");
    teasers(45);
    page.append("</section><section id='comments'>");
    for (int i = 0; i < 25; i++) {
      page.append("<article class='comment depth-").append(i % 4).append("'><p>");
      page.append(words(30)).append(".</p><a class='reply' href='#'>Reply</a></article>");
    }
    page.append("</section></main>");
    menu(90);
    page.append("<footer class='footer'><p>").append(words(40)).append("</p></footer>");
    script(28_000);
    return page.append("</body></html>").toString();
  }

  private void head(String headline) {
    page.append("<!doctype html><html lang='en'><head><meta charset='utf-8'><title>");
    page.append(headline).append(" | The Example Post</title>");
    for (int i = 0; i < 40; i++) {
      page.append("<meta property='og:made").append(i).append("' content='").append(words(6));
      page.append("'>");
    }
    page.append("<meta property='og:title' content='").append(headline).append("'>");
    page.append("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"");
    page.append(headline).append("\",\"datePublished\":\"2021-05-06T07:08:09Z\"}</script><style>");
    for (int i = 0; i < 500; i++) {
      page.append('.').append(name()).append('-').append(i).append("{margin:0 auto;color:#123}");
    }
    page.append("</style>");
    script(35_000);
    page.append("</head><body class='page page--article'>");
  }

  private void script(int length) {
    page.append("<script>");
    int end = page.length() + length;
    while (page.length() < end) {
      page.append("window.q=window.q||[];q.push({k:'").append(words(3)).append("',v:");
      page.append(random.nextInt(9_999)).append("});");
    }
    page.append("</script>");
  }

  private void menu(int links) {
    page.append("<nav class='nav'><ul class='nav__list'>");
    for (int i = 0; i < links; i++) {
      page.append("<li class='nav__item nav__item--").append(i).append("'><a href='/section/");
      page.append(i).append("' class='nav__link'><span>").append(words(2));
      page.append("</span></a></li>");
    }
    page.append("</ul></nav>");
  }

  private void teasers(int count) {
    for (int i = 0; i < count; i++) {
      page.append("<div class='")
          .append(name())
          .append(' ')
          .append(name())
          .append("'><div class='");
      page.append(name()).append("' data-id='").append(random.nextInt(99_999));
      page.append("'><a href='/story/").append(random.nextInt(99_999)).append("'><img src='/i/");
      page.append(i).append(".jpg' alt='").append(words(4)).append("' loading='lazy'><h3 class='");
      page.append(name()).append("'>").append(words(9)).append("</h3></a><p class='");
      page.append(name()).append("'>").append(words(18)).append(".</p><time datetime='2021-05-0");
      page.append(1 + i % 9).append("'>").append(1 + i % 9).append(" May 2021</time></div></div>");
    }
  }

  private String name() {
    return NAMES[random.nextInt(NAMES.length)];
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int letters = 2 + random.nextInt(8);
      words.append(i == 0 ? "" : " ");
      for (int k = 0; k < letters; k++) {
        words.append((char) ('a' + random.nextInt(26)));
      }
    }
    return words.toString();
  }
}

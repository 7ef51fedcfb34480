package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short news texts with every agreement in them: how many, their state, parties and dates. */
class WireIT {

  record Expected(Set<AgreementStatus> states, Set<String> parties, String date) {}

  record Story(String day, String text, List<Expected> agreements) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void a_news_text_has_just_its_agreements(Story story) {
    Source source = Source.text(story.text());
    Article article =
        Shared.parser()
            .parse(
                story.day().isEmpty() ? source : source.withPublished(PageDate.parse(story.day())));

    assertThat(article.agreements()).hasSize(story.agreements().size());
    for (Expected expected : story.agreements()) {
      assertThat(article.agreements()).anyMatch(found -> isLike(article, found, expected));
    }
  }

  /** What a text lost at either end, an agreement is read from the rest, its evidence within it. */
  @ParameterizedTest
  @MethodSource("stories")
  void a_text_cut_anywhere_is_read(Story story) {
    String text = story.text();
    for (int third = 1; third < 3; third++) {
      int at = text.length() * third / 3;
      for (String part : List.of(text.substring(at), text.substring(0, at))) {
        Article article =
            Shared.parser().parse(Source.text(part).withPublished(PageDate.parse("2031-05-11")));

        for (Agreement found : article.agreements()) {
          assertThat(found.evidence())
              .isNotEmpty()
              .allMatch(span -> span.end() <= article.text().length());
          assertThat(found.parties()).isNotEmpty();
        }
      }
    }
  }

  private static boolean isLike(Article article, Agreement found, Expected expected) {
    Set<String> names = new HashSet<>();
    for (Actor actor : article.actors()) {
      if (found.parties().contains(actor.id())) {
        names.add(bare(actor.name()));
      }
    }
    boolean dated =
        expected.date().isEmpty()
            || found.date().filter(date -> date.toString().equals(expected.date())).isPresent();
    return expected.states().contains(found.status()) && names.equals(expected.parties()) && dated;
  }

  static Stream<Story> stories() {
    List<Story> found = new ArrayList<>();
    for (String block : text().split("(?m)^@ ?", -1)) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!block.startsWith("#") && lines.size() > 1) {
        found.add(
            new Story(
                lines.get(0).strip(),
                String.join(
                    "\n\n", lines.stream().skip(1).filter(l -> !l.startsWith("=")).toList()),
                lines.stream().filter(l -> l.startsWith("=")).map(WireIT::expected).toList()));
      }
    }
    return found.stream();
  }

  private static Expected expected(String line) {
    String[] columns = line.substring(1).split(";", -1);
    Set<AgreementStatus> states = new HashSet<>();
    for (String state : columns[0].strip().split("\\|", -1)) {
      states.add(AgreementStatus.valueOf(state));
    }
    List<String> parties =
        Arrays.stream(columns[1].strip().split(", ", -1))
            .filter(p -> !p.isEmpty())
            .map(WireIT::bare)
            .toList();
    return new Expected(states, Set.copyOf(parties), columns[2].strip());
  }

  private static String bare(String name) {
    return name.replaceFirst("^[Tt]he ", "");
  }

  private static String text() {
    try (InputStream in = WireIT.class.getResourceAsStream("wire.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

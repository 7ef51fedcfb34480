package io.github.entente.stories;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.Dateline;
import io.github.entente.model.Quote;
import io.github.entente.model.Reaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds an article against the facts that a careful reader finds in it. Only what the facts state
 * is looked at; case, blanks and the shape of quotation marks and dashes do not matter.
 */
final class Facts {

  /** What a fact is about. */
  enum Area {
    ARTICLE,
    QUOTES,
    ACTORS,
    AGREEMENTS,
    REACTIONS,
    NOTHING_ELSE
  }

  /**
   * One fact.
   *
   * @param area what it is about
   * @param right whether the article says the same
   * @param what the fact in words
   */
  record Fact(Area area, boolean right, String what) {}

  private final Article article;
  private final List<Fact> found = new ArrayList<>();

  private Facts(Article article) {
    this.article = article;
  }

  static List<Fact> of(JsonNode gold, Article article) {
    Facts facts = new Facts(article);
    facts.article(gold);
    gold.path("quotes").forEach(facts::quote);
    gold.path("actors").forEach(facts::actor);
    facts.agreements(gold);
    facts.nothingElse(gold);
    return facts.found;
  }

  private void add(Area area, boolean right, String what) {
    found.add(new Fact(area, right, article.id() + ": " + what));
  }

  private void article(JsonNode gold) {
    one(gold, "headline", article.headline().orElse(""));
    one(gold, "published", article.published().map(date -> date.day().toString()).orElse(""));
    String place = article.dateline().flatMap(Dateline::place).orElse("");
    texts(gold.at("/dateline/place")).forEach(p -> add(Area.ARTICLE, has(place, p), "place " + p));
    each(gold, "agencies", String.join(" | ", article.agencies()));
    each(gold, "bylines", String.join(" | ", article.bylines()));
    each(
        gold,
        "captionContains",
        String.join(" | ", article.captions().stream().map(Caption::text).toList()));
    each(gold, "textContains", article.text());
  }

  private void one(JsonNode gold, String key, String value) {
    if (gold.has(key)) {
      add(Area.ARTICLE, plain(value).equals(plain(gold.get(key).asText())), key + " " + value);
    }
  }

  private void each(JsonNode gold, String key, String where) {
    texts(gold.path(key)).forEach(part -> add(Area.ARTICLE, has(where, part), key + " " + part));
  }

  private void quote(JsonNode gold) {
    String fragment = plain(gold.get("fragment").asText());
    List<Fact> best =
        article.quotes().stream()
            .filter(quote -> meets(plain(quote.text()), fragment))
            .map(quote -> quoteFacts(gold, Optional.of(quote)))
            .max(Comparator.comparingLong(Facts::right))
            .orElseGet(() -> quoteFacts(gold, Optional.empty()));
    found.addAll(best);
  }

  private static boolean meets(String said, String fragment) {
    return said.contains(fragment)
        || (fragment.contains(said) && 2 * words(said) >= words(fragment));
  }

  private List<Fact> quoteFacts(JsonNode gold, Optional<Quote> quote) {
    String what = article.id() + ": “" + gold.get("fragment").asText() + "” ";
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Area.QUOTES, quote.isPresent(), what + "found"));
    if (gold.has("speaker")) {
      Optional<Actor> speaker = quote.flatMap(article::speaker);
      boolean right =
          gold.get("speaker").isNull()
              ? quote.isPresent() && speaker.isEmpty()
              : speaker
                  .filter(s -> texts(gold.get("speaker")).stream().allMatch(w -> has(about(s), w)))
                  .isPresent();
      facts.add(
          new Fact(
              Area.QUOTES,
              right,
              what
                  + "by "
                  + speaker.map(Actor::name).orElse("nobody")
                  + ", not "
                  + gold.get("speaker")));
    }
    if (gold.has("kind")) {
      boolean right =
          quote.filter(q -> q.kind().name().equals(gold.get("kind").asText())).isPresent();
      facts.add(new Fact(Area.QUOTES, right, what + gold.get("kind")));
    }
    if (gold.has("setting")) {
      String setting = quote.flatMap(Quote::setting).orElse("");
      facts.add(
          new Fact(
              Area.QUOTES, has(setting, gold.get("setting").asText()), what + gold.get("setting")));
    }
    return facts;
  }

  private void actor(JsonNode gold) {
    List<Fact> best =
        article.actors().stream()
            .filter(actor -> isMeant(gold, actor))
            .map(actor -> actorFacts(gold, Optional.of(actor)))
            .max(Comparator.comparingLong(Facts::right))
            .orElseGet(() -> actorFacts(gold, Optional.empty()));
    found.addAll(best);
  }

  private boolean isMeant(JsonNode gold, Actor actor) {
    boolean named =
        !gold.has("name")
            || names(actor).anyMatch(n -> plain(n).equals(plain(gold.get("name").asText())));
    return named && texts(gold.path("nameContains")).stream().allMatch(p -> has(actor.name(), p));
  }

  private List<Fact> actorFacts(JsonNode gold, Optional<Actor> actor) {
    String what =
        article.id() + ": " + gold.path("name").asText(gold.path("nameContains").toString());
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Area.ACTORS, actor.isPresent(), what + " found"));
    fact(facts, gold, "kind", what, k -> actor.filter(a -> a.kind().name().equals(k)).isPresent());
    fact(
        facts,
        gold,
        "country",
        what,
        c -> actor.flatMap(Actor::country).filter(c::equals).isPresent());
    fact(facts, gold, "roleContains", what, r -> has(actor.flatMap(Actor::role).orElse(""), r));
    fact(
        facts,
        gold,
        "affiliationContains",
        what,
        name ->
            has(
                actor
                    .flatMap(Actor::affiliation)
                    .flatMap(article::actor)
                    .map(Actor::name)
                    .orElse(""),
                name));
    fact(
        facts,
        gold,
        "aliases",
        what,
        alias -> actor.stream().flatMap(this::names).anyMatch(n -> plain(n).equals(plain(alias))));
    return facts;
  }

  private static void fact(
      List<Fact> facts, JsonNode gold, String key, String what, Predicate<String> right) {
    for (String wanted : texts(gold.path(key))) {
      facts.add(new Fact(Area.ACTORS, right.test(wanted), what + " " + key + " " + wanted));
    }
  }

  private void agreements(JsonNode gold) {
    Set<String> taken = new HashSet<>();
    for (JsonNode wanted : gold.path("agreements")) {
      Optional<Agreement> best =
          article.agreements().stream()
              .filter(a -> !taken.contains(a.id()) && shared(wanted, a) > 0)
              .max(Comparator.comparingLong(a -> right(agreementFacts(wanted, Optional.of(a)))));
      best.ifPresent(a -> taken.add(a.id()));
      found.addAll(agreementFacts(wanted, best));
      for (JsonNode reaction : wanted.path("reactions")) {
        boolean right =
            best.stream().flatMap(a -> a.reactions().stream()).anyMatch(r -> same(reaction, r));
        add(Area.REACTIONS, right, reaction.toString());
      }
    }
  }

  private boolean same(JsonNode gold, Reaction reaction) {
    return reaction.stance().name().equals(gold.get("stance").asText())
        && article
            .actor(reaction.actor())
            .filter(a -> has(about(a), gold.get("actor").asText()))
            .isPresent();
  }

  private List<Fact> agreementFacts(JsonNode gold, Optional<Agreement> agreement) {
    String what = article.id() + ": agreement of " + gold.get("parties") + " ";
    List<Fact> facts = new ArrayList<>();
    boolean parties =
        agreement
            .filter(a -> shared(gold, a) == gold.get("parties").size())
            .filter(a -> keys(a.parties()).size() == gold.get("parties").size())
            .isPresent();
    facts.add(new Fact(Area.AGREEMENTS, agreement.isPresent(), what + "found"));
    facts.add(new Fact(Area.AGREEMENTS, parties, what));
    for (String key :
        List.of("status", "kind", "date", "place", "subjectContains", "nameContains")) {
      if (gold.has(key)) {
        List<String> wanted = texts(gold.get(key));
        String value = agreement.map(a -> field(a, key)).orElse("");
        boolean right = wanted.stream().anyMatch(w -> has(value, w));
        facts.add(new Fact(Area.AGREEMENTS, right, what + key + " " + value + ", not " + wanted));
      }
    }
    if (gold.has("mediators")) {
      Set<String> mediators = keys(agreement.map(Agreement::mediators).orElse(List.of()));
      List<String> wanted = texts(gold.get("mediators"));
      boolean right =
          mediators.size() == wanted.size()
              && wanted.stream().allMatch(w -> mediators.stream().anyMatch(m -> has(m, w)));
      facts.add(
          new Fact(Area.AGREEMENTS, right, what + "mediators " + mediators + ", not " + wanted));
    }
    return facts;
  }

  private static String field(Agreement agreement, String key) {
    return switch (key) {
      case "status" -> agreement.status().name();
      case "kind" -> agreement.kind().name();
      case "date" -> agreement.date().map(Object::toString).orElse("");
      case "place" -> agreement.place().orElse("");
      case "subjectContains" -> agreement.subject().orElse("");
      default -> agreement.name().orElse("");
    };
  }

  private int shared(JsonNode gold, Agreement agreement) {
    Set<String> parties = keys(agreement.parties());
    return (int)
        texts(gold.get("parties")).stream()
            .filter(wanted -> parties.stream().anyMatch(party -> has(party, wanted)))
            .count();
  }

  /**
   * A country, its bodies and its people stand for the country's code, all others for themselves.
   */
  private Set<String> keys(List<String> ids) {
    Set<String> keys = new HashSet<>();
    for (String id : ids) {
      Actor actor = article.actor(id).orElseThrow();
      keys.add(
          switch (actor.kind()) {
            case COUNTRY, GOVERNMENT_BODY, PERSON -> actor.country().orElse(actor.name());
            default -> actor.name();
          });
    }
    return keys;
  }

  private void nothingElse(JsonNode gold) {
    for (String part : texts(gold.path("textOmits"))) {
      add(Area.NOTHING_ELSE, !has(article.text(), part), "text has " + part);
    }
    for (String name : texts(gold.path("actorsOmit"))) {
      boolean there = article.actors().stream().anyMatch(a -> plain(a.name()).equals(plain(name)));
      add(Area.NOTHING_ELSE, !there, "actor " + name);
    }
    for (String part : texts(gold.path("notQuotes"))) {
      String words = plain(part);
      boolean there =
          article.quotes().stream()
              .map(quote -> plain(quote.text()))
              .anyMatch(said -> said.contains(words) && words(said) <= 2 * words(words));
      add(Area.NOTHING_ELSE, !there, "quotation " + part);
    }
    if (gold.has("agreementCount")) {
      int most = gold.get("agreementCount").asInt();
      add(
          Area.NOTHING_ELSE,
          article.agreements().size() <= most,
          article.agreements().size() + " agreements, not " + most);
    }
  }

  private Stream<String> names(Actor actor) {
    return Stream.concat(
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream()),
        actor.mentions().stream().map(mention -> article.words(mention.span())));
  }

  /** All that is said of an actor: names, role, country, whom it works for. */
  private String about(Actor actor) {
    Stream<String> country =
        article.actors().stream()
            .filter(a -> a.country().isPresent() && a.country().equals(actor.country()))
            .map(Actor::name);
    Stream<String> affiliation =
        actor.affiliation().flatMap(article::actor).stream().flatMap(this::names);
    return String.join(
        " | ",
        Stream.of(
                names(actor), actor.role().stream(), actor.country().stream(), country, affiliation)
            .flatMap(all -> all)
            .toList());
  }

  private static long right(List<Fact> facts) {
    return facts.stream().filter(Fact::right).count();
  }

  private static List<String> texts(JsonNode node) {
    return node.isTextual()
        ? List.of(node.asText())
        : StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static boolean has(String text, String part) {
    return plain(text).contains(plain(part));
  }

  private static int words(String text) {
    return text.split(" ").length;
  }

  private static String plain(String text) {
    return text.replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[–—]", "-")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}

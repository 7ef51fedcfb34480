package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Those of a number of states that are named: "nine nations including Peru and Chile". */
final class IncludedNames {

  private IncludedNames() {}

  /** "With the first two countries": some of those named before, who must not be guessed. */
  static boolean areSome(Syntax syntax, int plural) {
    return syntax.tag(plural).equals("NNS")
        && syntax.word(syntax.runStart(plural) + 1).matches("first|last|latter");
  }

  /** Returns those who are named behind the plural as among its states, or as leading them. */
  static Set<String> behind(Syntax syntax, int plural, Politics politics) {
    List<Integer> some = new ArrayList<>(syntax.phrases(plural, "including"));
    int including = syntax.word(plural + 1).equals(",") ? plural + 2 : plural + 1;
    if (some.isEmpty() && syntax.word(including).equals("including")) {
      int name = syntax.tree().head(including); // which the tree may have tied to another noun
      if (name > including && syntax.tree().is(including, "case")) {
        some.add(name);
      }
    }
    syntax.tree().children(plural, "acl").stream()
        .filter(verb -> syntax.word(verb).equals("led"))
        .forEach(verb -> some.addAll(syntax.phrases(verb, "by")));
    Set<String> found = new LinkedHashSet<>();
    some.stream()
        .flatMap(each -> syntax.coordinated(each).stream())
        .forEach(each -> found.addAll(politics.at(syntax, each)));
    return found;
  }
}

package cn.jiping.domain.figure;

import java.util.List;

/**
 * A named figure that text may refer to.
 *
 * @param name name without braces, e.g. {@code 资金.合计}
 * @param value how it is printed, e.g. {@code 288.90万元}; empty while it is not known
 * @param about what it is, for the menu
 * @param lacking names of figures without a value to which the text that it quotes refers; with any
 *     it has no value itself
 */
public record Figure(String name, String value, String about, List<String> lacking) {
  public Figure {
    lacking = List.copyOf(lacking);
  }

  /** One that quotes nothing. */
  public Figure(String name, String value, String about) {
    this(name, value, about, List.of());
  }

  /** Whether there is anything to print. */
  public boolean isKnown() {
    return !value.isEmpty();
  }

  /** As it stands in text: {@code {资金.合计}}. */
  public String reference() {
    return "{" + name + "}";
  }
}

package cn.jiping.output;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.Document.UnresolvedReference;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.TypesetDocument.MissingCharacter;
import cn.jiping.service.OutputFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What keeps a document from being printed, in sentences for the clerk. */
public final class Problems {
  private static final Texts TEXTS = Texts.of(Problems.class);

  private Problems() {}

  /** One sentence for each; empty when it can be printed. */
  static List<String> of(TypesetDocument typeset) {
    List<String> problems = new ArrayList<>();
    typeset.document().unresolved().forEach(r -> problems.add(sentence(r)));
    typeset.missing().forEach(m -> problems.add(sentence(m)));
    return problems.stream().distinct().toList();
  }

  /**
   * @throws OutputFailure when there is any
   */
  static void refuse(TypesetDocument typeset) {
    List<String> problems = of(typeset);
    if (!problems.isEmpty()) {
      String advice =
          typeset.document().unresolved().isEmpty() ? "advice.character" : "advice.reference";
      throw new OutputFailure(String.join("\n", problems), TEXTS.get(advice));
    }
  }

  /**
   * For files whose faces are chosen elsewhere.
   *
   * @throws OutputFailure when a reference has no value
   */
  public static void refuse(Document document) {
    if (!document.unresolved().isEmpty()) {
      List<String> problems =
          document.unresolved().stream().map(Problems::sentence).distinct().toList();
      throw new OutputFailure(String.join("\n", problems), TEXTS.get("advice.reference"));
    }
  }

  private static String sentence(UnresolvedReference reference) {
    return TEXTS.get("problem.reference", reference.section(), reference.name());
  }

  private static String sentence(MissingCharacter missing) {
    return TEXTS.get(
        "problem.character",
        missing.section(),
        missing.sentence(),
        Character.toString(missing.codePoint()),
        String.format(Locale.ROOT, "U+%04X", missing.codePoint()));
  }
}

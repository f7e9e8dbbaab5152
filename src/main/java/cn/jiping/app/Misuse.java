package cn.jiping.app;

import cn.jiping.domain.Texts;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command: picocli speaks English only. */
final class Misuse {
  private static final Texts TEXTS = Texts.of(Misuse.class);

  private Misuse() {}

  /** One sentence. */
  static String of(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          TEXTS.get("misused.missing", names(missing.getMissing()));
      case OverwrittenOptionException twice ->
          TEXTS.get("misused.twice", optionName(twice.getOverwritten()));
      default ->
          e.getArgSpec() == null
              ? TEXTS.get("misused.other")
              : TEXTS.get("misused.value", e.getValue(), e.getArgSpec().paramLabel());
    };
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    if (first.startsWith("-")) {
      return TEXTS.get("misused.option", first);
    }
    boolean leaf = e.getCommandLine().getSubcommands().isEmpty();
    return TEXTS.get(leaf ? "misused.extra" : "misused.command", first);
  }

  /** Of options that belong together picocli names all, also those that are there or optional. */
  private static String names(List<ArgSpec> missing) {
    return missing.stream()
        .filter(a -> a.required() || missing.size() == 1)
        .map(a -> a.isOption() ? optionName(a) + " " + a.paramLabel() : a.paramLabel())
        .collect(Collectors.joining(TEXTS.get("comma")));
  }

  private static String optionName(ArgSpec option) {
    return ((OptionSpec) option).longestName();
  }
}

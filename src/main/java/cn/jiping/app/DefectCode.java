package cn.jiping.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * The code of a defect: the same for the same one, and short and plain enough to be read out over
 * the telephone, as in {@code K7M-2PQ}.
 */
final class DefectCode {
  /** Without 0 and O, 1, I and L. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 6;

  private DefectCode() {}

  static String of(Throwable defect) {
    long hash = 17;
    for (Throwable t : causes(defect)) {
      hash = hash * 31 + t.getClass().getName().hashCode();
      hash = hash * 31 + place(t);
    }
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i == LENGTH / 2 ? "-" : "");
      code.append(LETTERS.charAt((int) Math.floorMod(hash, (long) LETTERS.length())));
      hash = Math.floorDiv(hash, (long) LETTERS.length());
    }
    return code.toString();
  }

  /** Each once, without what a future wraps them in: the same defect has the same code there. */
  private static List<Throwable> causes(Throwable defect) {
    Set<Throwable> causes = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> chain = new ArrayList<>();
    for (Throwable t = defect; t != null && causes.add(t); t = t.getCause()) {
      boolean wrap = t instanceof CompletionException || t instanceof ExecutionException;
      if (!wrap || t.getCause() == null) {
        chain.add(t);
      }
    }
    return chain;
  }

  /** The first line of the stack that is ours, else the first. */
  private static int place(Throwable t) {
    return Arrays.stream(t.getStackTrace())
        .filter(line -> line.getClassName().startsWith("cn.jiping."))
        .findFirst()
        .or(() -> Arrays.stream(t.getStackTrace()).findFirst())
        .map(line -> Objects.hash(line.getClassName(), line.getMethodName(), line.getLineNumber()))
        .orElse(0);
  }
}

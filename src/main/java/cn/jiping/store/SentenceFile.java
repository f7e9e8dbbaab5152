package cn.jiping.store;

import cn.jiping.domain.figure.SentencePatternText;
import cn.jiping.domain.figure.SentencePatterns;

/** The sentences that are shipped with the program. */
public final class SentenceFile {
  private SentenceFile() {}

  public static SentencePatterns load() {
    return SentencePatternText.parse(Resources.text("/cn/jiping/sentence/sentences.txt"));
  }
}

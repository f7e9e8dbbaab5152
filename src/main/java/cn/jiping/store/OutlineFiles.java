package cn.jiping.store;

import cn.jiping.domain.outline.OutlineMapping;
import cn.jiping.domain.report.OutlineText;
import cn.jiping.service.Outlines;
import java.util.List;

/** The outlines that are shipped with the program. A new one is a file and a name here. */
public final class OutlineFiles {
  private static final List<String> NAMES = List.of("2011", "2020");
  private static final List<String> MAPPINGS = List.of("2011-2020");

  private OutlineFiles() {}

  /** Reads all of them; the first is the one for new reports. */
  public static Outlines load() {
    return new Outlines(
        NAMES.stream().map(name -> OutlineText.parse(text(name))).toList(),
        MAPPINGS.stream().map(name -> OutlineMapping.parse(text(name))).toList());
  }

  private static String text(String name) {
    return Resources.text("/cn/jiping/outline/" + name + ".txt");
  }
}

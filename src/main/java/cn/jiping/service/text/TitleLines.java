package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines above the first heading: unit, title, addressee, and what is none of them.
 *
 * @param unit the line that ends like a unit's name, or what stands before 关于 in the title
 * @param title the first line with 评价报告, without the unit
 * @param addressee a short line behind the title that ends in a colon, without it
 */
record TitleLines(String unit, String title, String addressee, List<String> others) {
  private static final Texts TEXTS = Texts.of(TitleLines.class);
  private static final List<String> UNIT_ENDINGS = TEXTS.list("unit.endings");
  private static final String TITLE_WORD = TEXTS.get("title.word");
  private static final String JOINT = TEXTS.get("title.joint");
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TITLE = 80;

  static TitleLines of(List<String> lines) {
    String unit = "";
    String title = "";
    String addressee = "";
    List<String> others = new ArrayList<>();
    for (String line : lines) {
      if (title.isEmpty() && line.contains(TITLE_WORD) && line.length() <= LONGEST_TITLE) {
        int joint = line.indexOf(JOINT);
        String before = joint > 0 ? Lines.trim(line.substring(0, joint)) : "";
        boolean carriesUnit = unit.isEmpty() ? isUnit(before) : before.equals(unit);
        title = carriesUnit ? line.substring(joint) : line;
        unit = carriesUnit ? before : unit;
      } else if (unit.isEmpty() && title.isEmpty() && isUnit(line)) {
        unit = line;
      } else if (addressee.isEmpty() && !title.isEmpty() && isAddressee(line)) {
        addressee = line.substring(0, line.length() - 1);
      } else {
        others.add(line);
      }
    }
    return new TitleLines(unit, title, addressee, others);
  }

  /** Ends like a unit's name, and is no sentence. */
  static boolean isUnit(String line) {
    return line.length() <= LONGEST_NAME
        && "，。；：、".chars().noneMatch(c -> line.indexOf(c) >= 0)
        && UNIT_ENDINGS.stream().anyMatch(e -> line.endsWith(e) && line.length() > e.length());
  }

  private static boolean isAddressee(String line) {
    return line.length() <= LONGEST_NAME
        && line.endsWith("：")
        && isUnit(line.substring(0, line.length() - 1));
  }
}

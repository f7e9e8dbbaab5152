package cn.jiping.output.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What the formats of cells make of their numbers (18.8): dates, percentages, decimals. */
final class NumberLooks implements Elements {
  /** Formats that every program knows by their number, those of Chinese programs included. */
  private static final Set<Integer> DATES =
      Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

  private static final Set<Integer> TWO_DECIMALS = Set.of(2, 4, 7, 8, 10, 39, 40, 43, 44);

  private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

  /** What stands in a format without being a sign of it: quoted, escaped, in brackets. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Look> looks = new ArrayList<>();
  private boolean inCells;

  /**
   * A format.
   *
   * @param date numbers are days
   * @param percent numbers are shown in %
   * @param decimals so many are shown at least
   */
  record Look(boolean date, boolean percent, int decimals) {
    static final Look PLAIN = new Look(false, false, 0);

    /** So many the number itself has at least: 0.5 is shown as 50%. */
    int ownDecimals() {
      return percent ? decimals + 2 : decimals;
    }
  }

  /** The format with this number; a plain one when there is none. */
  Look get(String style) {
    return style.matches("[0-9]{1,6}") && Integer.parseInt(style) < looks.size()
        ? looks.get(Integer.parseInt(style))
        : Look.PLAIN;
  }

  @Override
  public void start(String name, XMLStreamReader xml) throws BadXml {
    switch (name) {
      case "numFmt" ->
          codes.put(
              Elements.number(Elements.attribute(xml, "numFmtId")),
              Elements.attribute(xml, "formatCode"));
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells) {
          String id = Elements.attribute(xml, "numFmtId");
          looks.add(id.isEmpty() ? Look.PLAIN : look(Elements.number(id)));
        }
      }
      default -> {
        // how it looks
      }
    }
  }

  @Override
  public void end(String name) {
    inCells &= !name.equals("cellXfs");
  }

  private Look look(int id) {
    String code = codes.get(id);
    return code == null
        ? new Look(DATES.contains(id), PERCENTAGES.contains(id), TWO_DECIMALS.contains(id) ? 2 : 0)
        : look(code);
  }

  /** The format of a code such as {@code yyyy"年"m"月"d"日"} or {@code #,##0.00}. */
  static Look look(String code) {
    String signs = LITERAL.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
    boolean clock = signs.contains("h") || signs.contains("s");
    boolean date =
        !signs.contains("general")
            && (signs.contains("y") || signs.contains("d") || signs.contains("m") && !clock);
    Matcher decimals = DECIMALS.matcher(signs);
    boolean plain = !date && !signs.contains("e") && decimals.find();
    return new Look(date, !date && signs.contains("%"), plain ? decimals.group(1).length() : 0);
  }
}

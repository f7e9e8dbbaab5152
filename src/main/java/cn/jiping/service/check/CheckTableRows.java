package cn.jiping.service.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A check table as rows of cells, one for each column, as they are typed on the screen. The last
 * year of what goes on is left empty.
 *
 * @param tables the entries that the rows make; the other tables are empty
 * @param problems why a row is no entry, by its number from 1; a blank row has none
 */
public record CheckTableRows(CheckTables tables, Map<Integer, String> problems) {
  private static final Texts TEXTS = Texts.of(CheckTableRows.class);

  /** The column of the confusions that is either yes or no. */
  public static final int CERTAIN = 3;

  /** The words for a mend that may be applied without reading the sentence, and for another one. */
  private static final String YES = TEXTS.list("yes").getLast();

  private static final String NO = TEXTS.list("no").getLast();

  public CheckTableRows {
    problems = Map.copyOf(problems);
  }

  /** What may stand in a cell that is either yes or no. */
  public static List<String> yesAndNo() {
    return List.of(YES, NO);
  }

  /** Reads rows of cells. Of several rows about the same the first counts. */
  public static CheckTableRows read(CheckTable table, List<List<String>> rows) {
    CheckTableLines lines = new CheckTableLines(table);
    Entries entries = new Entries(table);
    rows.forEach(row -> lines.next(row).ifPresent(entries::add));
    return new CheckTableRows(entries.tables(), lines.problems());
  }

  /** The entries of a table as rows of cells. */
  public static List<List<String>> of(CheckTable table, CheckTables tables) {
    return of(table, tables, YES, NO);
  }

  static List<List<String>> of(CheckTable table, CheckTables tables, String yes, String no) {
    return switch (table) {
      case SLOGANS -> tables.slogans().stream().map(CheckTableRows::cells).toList();
      case COLLOCATIONS ->
          tables.collocations().stream()
              .map(c -> List.of(c.verb(), c.object(), c.advice(), c.source()))
              .toList();
      case CONFUSIONS ->
          tables.confusions().stream()
              .map(
                  c ->
                      List.of(c.wrong(), c.right(), c.unless(), c.certain() ? yes : no, c.source()))
              .toList();
    };
  }

  private static List<String> cells(Slogan slogan) {
    String last = slogan.last() == CheckTableLines.OPEN_END ? "" : Integer.toString(slogan.last());
    return List.of(slogan.words(), Integer.toString(slogan.first()), last, slogan.source());
  }

  /** The entries read so far. */
  static final class Entries {
    private final CheckTable table;
    private final List<Slogan> slogans = new ArrayList<>();
    private final List<Collocation> collocations = new ArrayList<>();
    private final List<Confusion> confusions = new ArrayList<>();

    Entries(CheckTable table) {
      this.table = table;
    }

    void add(CheckTableLines.Cells cells) {
      switch (table) {
        case SLOGANS -> cells.slogan().ifPresent(slogans::add);
        case COLLOCATIONS -> cells.collocation().ifPresent(collocations::add);
        case CONFUSIONS -> cells.confusion().ifPresent(confusions::add);
      }
    }

    CheckTables tables() {
      return new CheckTables(slogans, collocations, confusions);
    }
  }
}

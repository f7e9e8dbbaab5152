package cn.jiping.service.check;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.service.InputFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check table as text: one entry a line, its cells separated by tabs. Lines that start with
 * {@code #}, and blank ones, are no entries. Whether a confusion is certain is {@code yes} or
 * {@code no}; 是 and 否 are read too.
 */
public final class CheckTableText {
  private CheckTableText() {}

  /**
   * Reads a table.
   *
   * @return the tables, of which the others are empty
   * @throws InputFailure when a line is no entry; says of each which line it is and why
   */
  public static CheckTables read(CheckTable table, String text) {
    CheckTableLines lines = new CheckTableLines(table);
    List<Slogan> slogans = new ArrayList<>();
    List<Collocation> collocations = new ArrayList<>();
    List<Confusion> confusions = new ArrayList<>();
    text.lines()
        .forEach(
            line ->
                lines
                    .next(line)
                    .ifPresent(
                        cells -> {
                          switch (table) {
                            case SLOGANS -> cells.slogan().ifPresent(slogans::add);
                            case COLLOCATIONS -> cells.collocation().ifPresent(collocations::add);
                            case CONFUSIONS -> cells.confusion().ifPresent(confusions::add);
                          }
                        }));
    lines.refuseProblems();
    return new CheckTables(slogans, collocations, confusions);
  }

  /** The table as text; its lines end in {@code \n}, the first one names the columns. */
  public static String of(CheckTable table, CheckTables tables) {
    Stream<List<String>> rows =
        switch (table) {
          case SLOGANS ->
              tables.slogans().stream()
                  .map(
                      s ->
                          List.of(
                              s.words(),
                              Integer.toString(s.first()),
                              Integer.toString(s.last()),
                              s.source()));
          case COLLOCATIONS ->
              tables.collocations().stream()
                  .map(c -> List.of(c.verb(), c.object(), c.advice(), c.source()));
          case CONFUSIONS ->
              tables.confusions().stream()
                  .map(
                      c ->
                          List.of(
                              c.wrong(),
                              c.right(),
                              c.unless(),
                              c.certain() ? "yes" : "no",
                              c.source()));
        };
    StringBuilder text = new StringBuilder("# ");
    Stream.concat(Stream.of(table.columns()), rows)
        .forEach(cells -> text.append(String.join("\t", cells)).append('\n'));
    return text.toString();
  }
}

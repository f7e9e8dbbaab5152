package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads a list of party organizations with their grades. */
final class OrganizationTable {
  private static final Texts TEXTS = Texts.of(OrganizationTable.class);

  /** The columns of a list; the wording of their heads lies beside. */
  private enum Column {
    FULL_NAME,
    SHORT_NAME,
    TYPE,
    FIELD,
    COMMUNITY,
    PARENT,
    SECRETARY,
    MEMBERS,
    STANDARDISED,
    PREVIOUS,
    GRADE,
    REASON,
    PROBLEMS;

    private final List<String> words =
        TEXTS.list("organization." + name().toLowerCase(Locale.ROOT));
  }

  private final HeadedTable table;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

  /**
   * What a table says.
   *
   * @param others rows and cells that have no place among the organizations, as text
   */
  record Read(List<PartyOrganization> organizations, List<String> others) {}

  private OrganizationTable(HeadedTable table) {
    this.table = table;
    for (Column column : Column.values()) {
      int index = table.column(column.words::contains);
      if (index >= 0) {
        columns.put(column, index);
      }
    }
  }

  /** Empty when it is no such list. */
  static Optional<Read> read(List<String> captions, List<List<String>> rows) {
    return HeadedTable.waysToRead(captions, rows)
        .map(OrganizationTable::new)
        .filter(t -> t.columns.containsKey(Column.FULL_NAME))
        .filter(t -> t.columns.containsKey(Column.GRADE))
        .findFirst()
        .map(OrganizationTable::read);
  }

  private Read read() {
    List<PartyOrganization> organizations = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (List<String> row : table.rows()) {
      long filled = row.stream().filter(c -> !c.isEmpty()).count();
      String name = cell(row, Column.FULL_NAME);
      if (name.isEmpty() || TableWords.isTotal(row) || filled == 1) {
        others.add(HeadedTable.line(row));
        continue;
      }
      organizations.add(organization(row));
      String rest = rest(row);
      if (!rest.isEmpty()) {
        others.add(name + "\t" + rest);
      }
    }
    others.removeIf(String::isEmpty);
    return new Read(organizations, others);
  }

  private PartyOrganization organization(List<String> row) {
    PartyOrganization organization = PartyOrganization.blank();
    for (Attribute attribute : Attribute.values()) {
      organization = organization.with(attribute, cell(row, Column.valueOf(attribute.name())));
    }
    return organization
        .withMembers(members(cell(row, Column.MEMBERS)))
        .withStandardised(TEXTS.list("organization.yes").contains(cell(row, Column.STANDARDISED)))
        .withGrading(
            organization
                .grading()
                .withGrade(grade(cell(row, Column.GRADE)))
                .withPrevious(grade(cell(row, Column.PREVIOUS)))
                .withReason(cell(row, Column.REASON))
                .withProblems(cell(row, Column.PROBLEMS)));
  }

  /** What stands in columns of other names, and numbers of members that are none. */
  private String rest(List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> !TableWords.isNothing(row.get(i)))
        .filter(i -> !TableWords.isRowNumber(TableWords.name(table.heads().get(i))))
        .filter(i -> !isPlaced(i, row))
        .mapToObj(i -> TEXTS.get("fund.other", table.heads().get(i), row.get(i)))
        .collect(Collectors.joining("\t"));
  }

  private boolean isPlaced(int index, List<String> row) {
    return columns.containsValue(index)
        && (!Integer.valueOf(index).equals(columns.get(Column.MEMBERS))
            || members(cell(row, Column.MEMBERS)).isPresent());
  }

  private String cell(List<String> row, Column column) {
    Integer index = columns.get(column);
    return index == null || TableWords.isNothing(row.get(index)) ? "" : row.get(index);
  }

  private static OptionalInt members(String cell) {
    String digits = TEXTS.get("organization.members.unit");
    String plain = cell.endsWith(digits) ? cell.substring(0, cell.length() - 1) : cell;
    return plain.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(plain))
        : OptionalInt.empty();
  }

  /** The grade without the words that may follow it: 先进党组织 is 先进. */
  private static String grade(String cell) {
    return TEXTS.list("organization.grade.ends").stream()
        .filter(end -> cell.endsWith(end) && cell.length() > end.length())
        .findFirst()
        .map(end -> Lines.trim(cell.substring(0, cell.length() - end.length())))
        .orElse(cell);
  }
}

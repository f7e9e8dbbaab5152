package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attachment 党组织分类定级情况一览表: every organization with its grades. */
final class OrganizationList {
  private static final Texts TEXTS = Texts.of(OrganizationList.class);

  private OrganizationList() {}

  static String title(Report report) {
    return TEXTS.get("list.caption", report.year());
  }

  /** The table; nothing while no organization is listed. */
  static Optional<Block> of(Report report) {
    List<PartyOrganization> listed =
        report.organizations().stream().filter(o -> !o.isBlank()).toList();
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns =
        List.of(
            new Column(TEXTS.get("detail.number"), Align.CENTER, 0.9),
            new Column(TEXTS.get("list.name"), Align.LEFT, 5),
            new Column(TEXTS.get("list.type"), Align.CENTER, 1.6),
            new Column(TEXTS.get("list.field"), Align.CENTER, 1.8),
            new Column(TEXTS.get("list.community"), Align.LEFT, 2.2),
            new Column(TEXTS.get("list.secretary"), Align.CENTER, 1.4),
            new Column(TEXTS.get("list.members"), Align.RIGHT, 1.2),
            new Column(TEXTS.get("list.previous"), Align.CENTER, 1.4),
            new Column(TEXTS.get("list.grade"), Align.CENTER, 1.4));
    List<List<String>> rows = new ArrayList<>();
    for (PartyOrganization o : listed) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              o.fullName(),
              o.type(),
              o.field(),
              o.community(),
              o.secretary(),
              o.members().isPresent() ? Integer.toString(o.members().getAsInt()) : "",
              o.grading().previous(),
              o.grading().grade()));
    }
    return Optional.of(
        new Block.Table(
            Place.of(Place.Part.ORGANIZATIONS), "", "", columns, rows, Optional.empty()));
  }
}

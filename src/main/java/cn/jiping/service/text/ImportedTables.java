package cn.jiping.service.text;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.PartyOrganization;
import java.util.List;

/**
 * Rows that were read from the tables of a document.
 *
 * @param amountUnit the unit in which the table of funds was written; 万元 without one
 */
public record ImportedTables(
    AmountUnit amountUnit, List<FundLine> fundLines, List<PartyOrganization> organizations) {
  static final ImportedTables NONE = new ImportedTables(AmountUnit.WAN, List.of(), List.of());

  public ImportedTables {
    fundLines = List.copyOf(fundLines);
    organizations = List.copyOf(organizations);
  }
}

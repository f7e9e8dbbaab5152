package cn.jiping.service.text;

import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WeakAndLax;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The list of party organizations as text: one line each, with everything that was entered. */
final class OrganizationText {
  private final List<String> cells = new ArrayList<>();

  private OrganizationText() {}

  static void addTo(TextLines lines, Report report) {
    if (report.organizations().isEmpty()) {
      return;
    }
    lines.part("organizations");
    int number = 0;
    for (PartyOrganization organization : report.organizations()) {
      number++;
      lines.put("organization.row", number, new OrganizationText().line(organization));
    }
  }

  private String line(PartyOrganization organization) {
    cells.add(organization.fullName());
    add("shortName", organization.shortName());
    add("type", organization.type());
    add("field", organization.field());
    add("community", organization.community());
    add("parent", organization.parent());
    add("secretary", organization.secretary());
    OptionalInt members = organization.members();
    add("members", members.isPresent() ? Integer.toString(members.getAsInt()) : "");
    if (organization.standardised()) {
      cells.add(TextLines.TEXTS.get("show.organization.standardised"));
    }
    addGrading(organization.grading());
    organization.weakAndLax().ifPresent(this::addWeakAndLax);
    return String.join(TextLines.TEXTS.get("show.space"), cells);
  }

  private void addGrading(Grading grading) {
    add("grade", grading.grade());
    add("previous", grading.previous());
    add("reason", grading.reason());
    add("problems", grading.problems());
    add("selfAssessed", TextLines.date(grading.selfAssessed()));
    add("reviewed", TextLines.date(grading.reviewed()));
    add("assessed", TextLines.date(grading.assessed()));
    add("approved", TextLines.date(grading.approved()));
  }

  private void addWeakAndLax(WeakAndLax weak) {
    cells.add(
        TextLines.TEXTS.get("show.organization.weak.listed", TextLines.date(weak.listedOn())));
    add("weak.firstSecretary", weak.firstSecretary());
    add("weak.plan", weak.plan());
    add("weak.closed", TextLines.date(weak.closedOn()));
  }

  private void add(String key, String value) {
    if (!value.isBlank()) {
      cells.add(TextLines.TEXTS.get("show.organization." + key, value.strip()));
    }
  }
}

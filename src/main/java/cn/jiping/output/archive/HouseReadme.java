package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.output.data.HouseData;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the file of a move says to whoever opens it without the program (说明文件.txt). */
final class HouseReadme {
  private static final Texts TEXTS = Texts.of(HouseReadme.class);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private HouseReadme() {}

  static String text(HouseData data) {
    List<String> lines = new ArrayList<>();
    lines.add(TEXTS.get("readme.title"));
    lines.add("");
    String at = MINUTE.format(data.madeAt().atZone(ArchiveBag.ZONE));
    String by = data.settings().name();
    lines.add(
        by.isEmpty()
            ? TEXTS.get("house.readme.nobody", at, data.program())
            : TEXTS.get("house.readme.what", at, by, data.program()));
    lines.add(TEXTS.get("house.readme.safe"));
    lines.add("");
    lines.add(TEXTS.get("house.readme.reports"));
    for (HouseData.Entry entry : data.reports()) {
      lines.add(
          TEXTS.get(
              "house.readme.report",
              entry.folder(),
              entry.versions().size(),
              entry.scans().size(),
              entry.revisions().size()));
    }
    lines.add(TEXTS.get("house.readme.rest", data.trail().size()));
    lines.add("");
    lines.add(TEXTS.get("house.readme.take"));
    lines.add(TEXTS.get("house.readme.data"));
    lines.add(TEXTS.get("readme.container"));
    return ArchiveReadme.forNotepad(lines);
  }
}

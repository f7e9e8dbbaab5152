package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.archive.ArchiveContents;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an archive says to whoever opens it, perhaps in thirty years (说明文件.txt): with a mark of its
 * encoding and Windows' line ends, for an old Notepad.
 */
final class ArchiveReadme {
  private static final Texts TEXTS = Texts.of(ArchiveReadme.class);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private ArchiveReadme() {}

  static String text(ArchiveContents contents, List<ArchiveBag.Item> items) {
    Report report = contents.report();
    Finalised finalised = report.version().finalised().orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add(TEXTS.get("readme.title"));
    lines.add("");
    lines.add(
        TEXTS.get("readme.what", report.unit().name(), report.year(), report.version().number()));
    lines.add(
        TEXTS.get(
            "readme.finalised",
            MINUTE.format(finalised.at().atZone(ArchiveBag.ZONE)),
            finalised.by(),
            contents.retention().title()));
    lines.add("");
    lines.add(TEXTS.get("readme.files"));
    for (ArchiveBag.Item item : items) {
      String name = Bag.PAYLOAD + item.file().name();
      lines.add(TEXTS.get("readme.file", name, item.title(), item.format()));
    }
    lines.add(
        TEXTS.get(
            "readme.file",
            Bag.PAYLOAD + ArchiveNames.INDEX,
            TEXTS.get("title.index"),
            TEXTS.get("format.index")));
    lines.add("");
    for (String part : List.of("verify", "data", "container", "program")) {
      lines.add(TEXTS.get("readme." + part, contents.program()));
    }
    return forNotepad(lines);
  }

  /** With a mark of its encoding, and Windows' line ends. */
  static String forNotepad(List<String> lines) {
    return "\uFEFF" + String.join("\r\n", lines).replaceAll("(?<!\r)\n", "\r\n") + "\r\n";
  }
}

package cn.jiping.ui.rescue;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.Contents;
import cn.jiping.ui.kit.Moments;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a database holds, in words: a line a report. */
final class ContentsText {
  private static final Texts TEXTS = Texts.of(ContentsText.class);

  private ContentsText() {}

  static String of(Contents contents, ZoneId zone) {
    Stream<String> reports =
        contents.reports().isEmpty()
            ? Stream.of(TEXTS.get("contents.none"))
            : contents.reports().stream().map(line -> line(line, zone));
    return Stream.concat(reports, damaged(contents)).collect(Collectors.joining("\n"));
  }

  private static Stream<String> damaged(Contents contents) {
    return contents.damagedScans() == 0
        ? Stream.empty()
        : Stream.of(TEXTS.get("contents.scans.damaged", contents.damagedScans()));
  }

  private static String line(Contents.Line line, ZoneId zone) {
    return TEXTS.get(
        "contents.line",
        line.report().year(),
        line.report().title(),
        Moments.minute(line.report().changed(), zone),
        line.total()
            .map(AmountUnit.WAN::formatWithUnit)
            .orElseGet(() -> TEXTS.get("contents.moneyless")),
        line.sections());
  }
}

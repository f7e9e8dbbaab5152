package cn.jiping.output.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportCsvTest {
  @Test
  void indicatorsStandAsTheyArePrinted_withTheirScores() {
    Map<String, byte[]> files = ReportCsv.of(ReportFixtures.rich());
    assertEquals(ReportCsv.names(), List.copyOf(files.keySet()));
    String csv = new String(files.get("绩效指标.csv"), StandardCharsets.UTF_8);
    String[] lines = csv.split("\r\n");
    assertEquals(4, lines.length); // the blank one is left out; one has a line break within
    assertEquals("自评表|产出|数量|开展主题党日|≥|12|次|10|40.50|||33.75|否||疫情影响\n明年补上", plain(lines[1]));
    assertEquals(
        "自评表|效益|社会效益|'=组织力, \"\"提升\"\"|定性|明显提升||先进2个|30|部分达成|79.995|25.00|是|会议评定|",
        plain(lines[2]));
  }

  private static String plain(String line) {
    return line.substring(1, line.length() - 1).replace("\",\"", "|");
  }
}

package cn.jiping.service.text;

import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.OutlineText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped outline and the sample's text, for tests. */
public final class TestTexts {
  private TestTexts() {}

  public static Outline outline2011() {
    return OutlineText.parse(resource("/cn/jiping/outline/2011.txt"));
  }

  public static String sample() {
    return resource("/cn/jiping/service/sample/report-2021.txt");
  }

  private static String resource(String name) {
    try (InputStream in = TestTexts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

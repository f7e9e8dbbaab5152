package cn.jiping.app;

import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Outline;
import cn.jiping.service.sample.SampleReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Loads the sample report that comes with the program. */
final class SampleFiles {
  private static final String FOLDER = "/cn/jiping/service/sample/";

  private SampleFiles() {}

  static SampleReport load(Outline outline, GradeScheme grades) {
    try (InputStream text = resource("report-2021.txt");
        Reader data =
            new InputStreamReader(resource("sample.properties"), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(data);
      String original = new String(text.readAllBytes(), StandardCharsets.UTF_8);
      return new SampleReport(original, properties, outline, grades);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SampleFiles.class.getResourceAsStream(FOLDER + name), name);
  }
}

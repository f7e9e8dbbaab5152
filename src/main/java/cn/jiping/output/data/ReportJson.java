package cn.jiping.output.data;

import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Outlines;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report as JSON by the schema {@value #SCHEMA}, and back, with nothing lost. Pictures are files
 * of their own, to which it refers.
 */
public final class ReportJson {
  /** The file of the schema, beside this class. */
  public static final String SCHEMA = "report-2.schema.json";

  /** What it was called in format 1, which is still read. */
  public static final String FIRST_SCHEMA = "report-1.schema.json";

  private static final JsonFormat FORMAT = new JsonFormat("jiping-report", 1, 2);

  private ReportJson() {}

  /** The text of the schema of this name. */
  public static byte[] schema(String name) {
    return JsonFormat.schema(name);
  }

  /** The report, in UTF-8; the same report is the same bytes. */
  public static byte[] write(Report report) {
    return write(report, PictureNames::of);
  }

  /**
   * As {@link #write(Report)}.
   *
   * @param names what the files of its pictures are called
   */
  public static byte[] write(
      Report report, Function<List<Picture>, List<PictureNames.Named>> names) {
    return FORMAT.write(new ReportToJson(names).of(report, FORMAT.start()));
  }

  /**
   * The report that was written.
   *
   * @param outlines those that a report may follow
   * @param pictures the file of this name; null when there is none
   * @throws cn.jiping.service.InputFailure when this is no such JSON, or that of a newer program;
   *     says where
   */
  public static Report read(
      byte[] text, Outlines outlines, Function<String, PictureFile> pictures) {
    ReportFromJson.PictureSource files =
        (name, digest) ->
            Optional.of(
                Optional.ofNullable(pictures.apply(name))
                    .filter(file -> file.digest().equals(digest))
                    .orElseThrow(() -> ReportFromJson.lacking(name)));
    return FORMAT.read(text, new ReportFromJson(outlines, files)::report);
  }

  /**
   * The report that was written, but without its pictures: for whoever wants its figures only.
   *
   * @param digests SHA-256 of the file of this name; null when there is none
   * @throws cn.jiping.service.InputFailure as {@link #read}, also when a picture is not there
   */
  public static Report readWithoutPictures(
      byte[] text, Outlines outlines, Function<String, String> digests) {
    ReportFromJson.PictureSource none =
        (name, digest) -> {
          if (!digest.equals(digests.apply(name))) {
            throw ReportFromJson.lacking(name);
          }
          return Optional.empty();
        };
    return FORMAT.read(text, new ReportFromJson(outlines, none)::report);
  }
}

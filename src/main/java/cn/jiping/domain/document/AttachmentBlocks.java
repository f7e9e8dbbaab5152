package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attachments (附件) of a report, made from its data, and the note that names them. */
final class AttachmentBlocks {
  private static final Texts TEXTS = Texts.of(AttachmentBlocks.class);
  private static final Place PLACE = Place.of(Place.Part.ATTACHMENTS);

  private record Part(
      String title,
      boolean landscape,
      List<Block> blocks,
      List<Document.UnresolvedReference> unresolved) {
    private Part(String title, boolean landscape, List<Block> blocks) {
      this(title, landscape, blocks, List.of());
    }
  }

  private AttachmentBlocks() {}

  /**
   * The attachments in order, forms first; one without content is left out.
   *
   * @param unresolved takes the references in them that have no value
   */
  static List<Block> of(Report report, List<Document.UnresolvedReference> unresolved) {
    Attachments wanted = report.attachments();
    List<Part> parts = new ArrayList<>();
    for (ScoreForm form : ScoreForm.values()) {
      if (wanted.form(form) != FormPaper.NONE) {
        boolean landscape = wanted.form(form) == FormPaper.LANDSCAPE;
        FormDocument.table(report, form).ifPresent(t -> parts.add(form(form, landscape, t)));
      }
    }
    if (wanted.fundDetail()) {
      FundDetail.of(report).ifPresent(t -> parts.add(table(FundDetail.title(report), t)));
    }
    if (wanted.organizationList()) {
      OrganizationList.of(report)
          .ifPresent(t -> parts.add(table(OrganizationList.title(report), t)));
    }
    if (!wanted.pictures().isEmpty()) {
      parts.add(new Part(TEXTS.get("attachment.pictures"), false, pictures(wanted.pictures())));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String mark =
          parts.size() == 1
              ? TEXTS.get("attachment.mark.only")
              : TEXTS.get("attachment.mark", i + 1);
      Part part = parts.get(i);
      blocks.add(new Block.Attachment(PLACE, mark, part.title(), part.landscape()));
      blocks.addAll(part.blocks());
      unresolved.addAll(part.unresolved());
    }
    return blocks;
  }

  /** The note under the text; nothing when nothing is attached. */
  static Optional<Block> note(List<Block> attachments) {
    List<String> names =
        attachments.stream()
            .filter(Block.Attachment.class::isInstance)
            .map(b -> ((Block.Attachment) b).title())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.AttachmentNote(PLACE, TEXTS.get("attachment.label"), names));
  }

  private static Part form(ScoreForm form, boolean landscape, FormTable table) {
    return new Part(
        FormDocument.title(form), landscape, List.of(table.table()), table.unresolved());
  }

  private static Part table(String title, Block table) {
    return new Part(title, true, List.of(table));
  }

  private static List<Block> pictures(List<Picture> pictures) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      Picture picture = pictures.get(i);
      String caption = picture.caption().strip();
      String alternative =
          caption.isEmpty()
              ? TEXTS.get("image.alternative.none", i + 1)
              : TEXTS.get("image.alternative", caption);
      blocks.add(
          new Block.Image(
              Place.row(Place.Part.ATTACHMENTS, picture.id()),
              picture.file(),
              caption,
              alternative));
    }
    return blocks;
  }
}

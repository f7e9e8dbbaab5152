package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.service.SigningKey;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.Dialogs.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for certificate, password and file, and writes the signed PDF. */
final class SignedExport {
  private static final Texts TEXTS = Texts.of(SignedExport.class);

  private final PreviewViewModel model;
  private final Dialogs dialogs;

  SignedExport(PreviewViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
  }

  /**
   * Asks one after the other; any of the questions may be given up, and nothing is written then.
   */
  void start() {
    FileKind kind = new FileKind(TEXTS.get("certificate"), List.of("*.p12", "*.pfx"));
    dialogs.openFile(TEXTS.get("certificate.title"), kind).ifPresent(this::askPassword);
  }

  private void askPassword(Path certificate) {
    String question = TEXTS.get("password", certificate.getFileName());
    dialogs
        .password(TEXTS.get("sign.title"), question)
        .ifPresent(password -> askFile(new SigningKey(certificate, password)));
  }

  private void askFile(SigningKey key) {
    FileKind pdf = new FileKind(TEXTS.get("pdf"), List.of("*.pdf"));
    Optional<Path> file = dialogs.saveFile(TEXTS.get("sign.title"), model.suggestedFileName(), pdf);
    file.ifPresentOrElse(to -> model.saveSignedPdf(to, key), key::close);
  }
}

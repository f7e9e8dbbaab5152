package cn.jiping.app;

import cn.jiping.domain.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Changes bags so that their manifests agree, as somebody would who knows how. */
final class Bags {
  private Bags() {}

  /**
   * Changes a file of the payload; its length has to stay.
   *
   * @param root the folder of the bag
   */
  static void change(Path root, Path file, UnaryOperator<String> change) throws IOException {
    replace(root, file, change.apply(Files.readString(file)), "manifest-sha256.txt");
  }

  private static void replace(Path root, Path file, String text, String vouching)
      throws IOException {
    String before = Sha256.of(Files.readAllBytes(file));
    Files.writeString(file, text);
    Path manifest = root.resolve(vouching);
    String listed = Files.readString(manifest).replace(before, Sha256.of(Files.readAllBytes(file)));
    if (vouching.startsWith("tag")) {
      Files.writeString(manifest, listed);
    } else {
      replace(root, manifest, listed, "tagmanifest-sha256.txt");
    }
  }
}

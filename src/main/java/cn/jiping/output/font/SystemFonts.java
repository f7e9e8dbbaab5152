package cn.jiping.output.font;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Face;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The official faces among the fonts of this computer, found by their files: names of families are
 * translated and differ. Only what may be embedded in part, has TrueType outlines and Chinese
 * characters one em wide is taken.
 */
final class SystemFonts {
  private static final Logger LOG = Logger.getLogger(SystemFonts.class.getName());

  private static final Texts TEXTS = Texts.of(SystemFonts.class);

  /** OpenType, OS/2 fsType: bit 1 forbids embedding, bit 8 embedding a part. */
  private static final int RESTRICTED = 0x0002 | 0x0100;

  private final List<Path> folders;
  private Map<Face, FontFile> found;

  SystemFonts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Those of Windows: for all users, and of this one. Elsewhere there are none. */
  static SystemFonts ofThisComputer() {
    String windows = System.getenv("WINDIR");
    String local = System.getenv("LOCALAPPDATA");
    return windows == null || local == null
        ? new SystemFonts(List.of())
        : new SystemFonts(
            List.of(Path.of(windows, "Fonts"), Path.of(local, "Microsoft", "Windows", "Fonts")));
  }

  /** The faces that were found. They are looked for once. */
  synchronized Map<Face, FontFile> faces() {
    if (found == null) {
      found = new EnumMap<>(Face.class);
      for (Face face : Face.values()) {
        find(TEXTS.list("system." + face)).ifPresent(font -> found.put(face, font));
      }
    }
    return found;
  }

  private Optional<FontFile> find(List<String> names) {
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isRegularFile)
        .flatMap(file -> usable(file).stream())
        .findFirst();
  }

  private static Optional<FontFile> usable(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
        return isUsable(font)
            ? Optional.of(new FontFile(font.getName(), () -> new ByteArrayInputStream(bytes)))
            : Optional.empty();
      }
    } catch (IOException unreadable) {
      LOG.log(Level.INFO, "not used: " + file.getFileName(), unreadable);
      return Optional.empty();
    }
  }

  private static boolean isUsable(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable os2 = font.getOS2Windows();
    boolean allowed = os2 != null && (os2.getFsType() & RESTRICTED) == 0;
    if (!allowed || font.getGlyph() == null || font.getName() == null) {
      return false;
    }
    CmapLookup characters = font.getUnicodeCmapLookup();
    String needed = TEXTS.get("system.needed");
    int hanzi = characters.getGlyphId(needed.codePointAt(0));
    return needed.codePoints().allMatch(c -> characters.getGlyphId(c) != 0)
        && font.getAdvanceWidth(hanzi) == font.getUnitsPerEm();
  }
}

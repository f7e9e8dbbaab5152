package cn.jiping.output.word;

import cn.jiping.service.text.WordText;
import cn.jiping.service.text.WordText.Aside;
import cn.jiping.service.text.WordText.Block;
import java.util.ArrayList;
import java.util.List;

/** What is found beside the body while a document is read. */
final class Gathered {
  private final List<Aside> asides = new ArrayList<>();
  private int pictures;
  private int objects;
  private boolean tracked;

  /** Text; none when it is blank, or stands there already (a header is there for each section). */
  void aside(Aside.Kind kind, String text) {
    Aside aside = new Aside(kind, text);
    boolean repeats = kind == Aside.Kind.HEADER || kind == Aside.Kind.FOOTER;
    if (!text.isBlank() && !(repeats && asides.contains(aside))) {
      asides.add(aside);
    }
  }

  void picture() {
    pictures++;
  }

  void object() {
    objects++;
  }

  void tracked() {
    tracked = true;
  }

  WordText with(List<Block> body) {
    return new WordText(body, asides, pictures, objects, tracked);
  }
}

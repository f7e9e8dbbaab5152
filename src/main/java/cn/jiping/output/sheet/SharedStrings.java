package cn.jiping.output.sheet;

import cn.jiping.output.opc.TooLarge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by number (18.4). */
final class SharedStrings implements Elements {
  /** More than any list has, in characters. */
  private static final long LONGEST = 40_000_000;

  private final List<String> all = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean phonetic;
  private long length;

  /**
   * @throws BadXml when there is no such text
   */
  String get(int number) throws BadXml {
    if (number >= all.size()) {
      throw new BadXml("no text " + number, null);
    }
    return all.get(number);
  }

  @Override
  public void start(String name, XMLStreamReader xml) throws XMLStreamException, IOException {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> phonetic = true;
      case "t" -> {
        String part = xml.getElementText();
        text.append(phonetic ? "" : part);
        length += part.length();
        if (length > LONGEST) {
          throw new TooLarge("sharedStrings");
        }
      }
      default -> {
        // how it looks
      }
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("rPh")) {
      phonetic = false;
    } else if (name.equals("si")) {
      all.add(CellText.decode(text.toString()));
    }
  }
}

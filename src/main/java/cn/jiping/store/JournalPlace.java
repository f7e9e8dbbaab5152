package cn.jiping.store;

import cn.jiping.store.ChainedFile.End;

/**
 * A place in a journal: what stands before it is in the database.
 *
 * @param file the number of the journal's file
 * @param end of its last line
 */
record JournalPlace(int file, End end) {
  String text() {
    return file + " " + end.start() + " " + end.length() + " " + end.last();
  }

  /**
   * The way back.
   *
   * @throws IllegalArgumentException when this is no place
   */
  static JournalPlace of(String text) {
    String[] parts = text.split(" ");
    if (parts.length != 4) {
      throw new IllegalArgumentException(text);
    }
    End end = new End(Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
    return new JournalPlace(Integer.parseInt(parts[0]), end);
  }
}

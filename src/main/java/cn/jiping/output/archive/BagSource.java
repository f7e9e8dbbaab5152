package cn.jiping.output.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;

/** The files of a bag that somebody handed over. Names and sizes are within {@link Limits}. */
interface BagSource extends Closeable {
  /** The name of its folder. */
  String folder();

  /** Size in bytes by name below the folder. */
  SortedMap<String, Long> sizes();

  /**
   * The bytes of a file: exactly as many as {@link #sizes} says.
   *
   * @throws IOException when it can't be read; when there are more or fewer bytes, on reading
   */
  InputStream open(String name) throws IOException;
}

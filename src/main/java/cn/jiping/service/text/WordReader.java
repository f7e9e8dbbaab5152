package cn.jiping.service.text;

import cn.jiping.service.InputFailure;
import java.nio.file.Path;

/** Port: reads Word documents (.docx). */
public interface WordReader {
  /**
   * @throws InputFailure when the file can't be read, is no such document, or of an older kind
   */
  WordText read(Path file);
}

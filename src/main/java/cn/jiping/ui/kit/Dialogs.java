package cn.jiping.ui.kit;

import cn.jiping.service.ExpectedFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program asks in windows of its own. Behind an interface, so that tests can answer. */
public interface Dialogs {
  /** Shows what happened and what to do. */
  void failure(ExpectedFailure failure);

  /** Says what was done. */
  void information(String title, String text);

  /**
   * Asks a question.
   *
   * @param yes label of the button that says yes; the other one says 取消
   * @return whether the answer was yes
   */
  boolean confirm(String title, String question, String yes);

  /** Lets the user choose a file to read. */
  Optional<Path> openFile(String title, FileKind kind);

  /** Lets the user choose files to read, several at once; none when they changed their mind. */
  List<Path> openFiles(String title, FileKind kind);

  /** Lets the user choose where to write a file. */
  Optional<Path> saveFile(String title, String suggestedName, FileKind kind);

  /** Lets the user choose a folder. */
  Optional<Path> folder(String title);

  /**
   * Asks for a password, which is not shown while it is typed.
   *
   * @return the password, which the caller wipes; empty when the user gave up
   */
  Optional<char[]> password(String title, String question);

  /**
   * A kind of file.
   *
   * @param name what the chooser calls it
   * @param patterns e.g. {@code *.pdf}
   */
  record FileKind(String name, List<String> patterns) {
    public FileKind {
      patterns = List.copyOf(patterns);
    }
  }
}

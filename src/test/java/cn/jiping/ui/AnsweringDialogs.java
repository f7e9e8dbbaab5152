package cn.jiping.ui;

import cn.jiping.service.ExpectedFailure;
import cn.jiping.ui.kit.Dialogs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers as the test wishes, and notes what was asked. */
public final class AnsweringDialogs implements Dialogs {
  public final List<String> asked = new ArrayList<>();
  public boolean yes;
  public Optional<Path> file = Optional.empty();
  public Optional<Path> certificate = Optional.empty();
  public Optional<char[]> password = Optional.empty();

  /** What is typed first, one after the other; {@link #password} from then on. */
  public final Deque<char[]> passwords = new ArrayDeque<>();

  public List<Path> files = List.of();
  public Optional<Path> folder = Optional.empty();

  @Override
  public void failure(ExpectedFailure failure) {
    asked.add(failure.getMessage() + failure.advice());
  }

  @Override
  public void information(String title, String text) {
    asked.add(text);
  }

  @Override
  public boolean confirm(String title, String question, String label) {
    asked.add(question);
    return yes;
  }

  @Override
  public Optional<Path> openFile(String title, FileKind kind) {
    return kind.patterns().contains("*.p12") ? certificate : file;
  }

  @Override
  public Optional<Path> folder(String title) {
    return folder;
  }

  @Override
  public Optional<char[]> password(String title, String question) {
    asked.add(question);
    return passwords.isEmpty() ? password : Optional.of(passwords.removeFirst());
  }

  @Override
  public List<Path> openFiles(String title, FileKind kind) {
    return files;
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    return file;
  }
}

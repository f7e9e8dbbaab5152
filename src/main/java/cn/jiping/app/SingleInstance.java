package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds a data folder for one program. The lock is the system's: it ends with the process, however
 * that ends, and the file may stay.
 */
public final class SingleInstance implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(SingleInstance.class);

  private final FileChannel channel;

  private SingleInstance(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes hold of the folder until this is closed.
   *
   * @param dataFolder exists
   * @throws StoreFailure when another program has it, or the folder can't be written to
   */
  public static SingleInstance hold(Path dataFolder) {
    return tryHold(dataFolder, "jiping.lock").orElseThrow(SingleInstance::alreadyOpen);
  }

  /** Says that another program has the folder. */
  static StoreFailure alreadyOpen() {
    return new StoreFailure(TEXTS.get("open.already"), TEXTS.get("open.already.advice"));
  }

  /**
   * Takes hold of one of the folder's locks.
   *
   * @param name of the file that is locked
   * @return empty when another program has it
   * @throws StoreFailure when the folder can't be written to
   */
  static Optional<SingleInstance> tryHold(Path dataFolder, String name) {
    try {
      FileChannel channel =
          FileChannel.open(
              dataFolder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean held = false;
      try {
        held = locked(channel);
      } finally {
        if (!held) {
          channel.close();
        }
      }
      return held ? Optional.of(new SingleInstance(channel)) : Optional.empty();
    } catch (IOException e) {
      throw new StoreFailure(
          TEXTS.get("folder.locked", dataFolder), TEXTS.get("folder.locked.advice"), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by this very program
    }
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package cn.jiping.service.house;

import cn.jiping.service.archive.TraitResult;
import java.util.List;
import java.util.Optional;

/** The file of a move that was read through and verified. Used by one thread at a time. */
public interface OpenedHouse extends AutoCloseable {
  /** Length of all its files, in bytes. */
  long bytes();

  /** What each check of a receiver came to. */
  List<TraitResult> results();

  /**
   * What it holds, to be read until this is closed; empty when something of it is not as it should
   * be.
   */
  Optional<House> house();

  @Override
  void close();
}

package cn.jiping.store;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.DataDoubt;
import cn.jiping.service.DataDoubt.Kind;
import cn.jiping.service.Lock;
import cn.jiping.service.LockedBackup;
import cn.jiping.service.StoreFailure;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.h2.api.ErrorCode;

/**
 * Says in Chinese what kept the data from being read or written.
 *
 * @param folder the data folder, to which the sentences point
 * @param usable the room left on its disk, in bytes
 */
record StoreFailures(Path folder, LongSupplier usable) {
  private static final Texts TEXTS = Texts.of(StoreFailures.class);

  /** With less room than this, in bytes, a failed write means that the disk is full. */
  private static final long FULL = 1 << 20;

  StoreFailures(Path folder) {
    this(folder, new File(folder.toString())::getUsableSpace);
  }

  /** The failure whose sentences stand in the resource under this key. */
  StoreFailure named(String key, Object... args) {
    return named(null, key, args);
  }

  /** What is wrong with the data, in the sentences for it. */
  DataDoubt doubt(Kind kind, Exception cause, Object... args) {
    return doubt(kind, Optional.empty(), cause, args);
  }

  /** What is wrong with a report. */
  DataDoubt doubt(ReportId report, Object... args) {
    return doubt(Kind.REPORT, Optional.of(report), null, args);
  }

  /** That no password opens the data, in the sentences under this key. */
  static DataDoubt keyless(Exception cause, String key, Object... args) {
    StoreFailure said = named(cause, key, args);
    return new DataDoubt(Kind.KEY, Optional.empty(), said.getMessage(), said.advice(), cause);
  }

  /** What was said of a copy that lay in another folder, said of this one. */
  StoreFailure elsewhere(StoreFailure said, Path other) {
    return new StoreFailure(
        said.getMessage().replace(other.toString(), folder.toString()),
        said.advice().replace(other.toString(), folder.toString()),
        said);
  }

  /** That a backup needs a password of its own. */
  LockedBackup locked(Lock lock) {
    StoreFailure said = named("backup.locked");
    return new LockedBackup(said.getMessage(), said.advice(), lock);
  }

  private static DataDoubt doubt(
      Kind kind, Optional<ReportId> report, Exception cause, Object... args) {
    String key = "doubt." + kind;
    return new DataDoubt(
        kind, report, TEXTS.get(key + ".message", args), TEXTS.get(key + ".advice", args), cause);
  }

  /**
   * The failure behind what H2, jOOQ or the file system threw.
   *
   * @return a {@link StoreFailure}, or, when it can only be a defect of the program, the exception
   *     itself
   */
  RuntimeException of(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return ofSql(sql.getErrorCode(), e);
      }
      if (cause instanceof AccessDeniedException) {
        return named(e, "read.only", folder);
      }
      if (cause instanceof IOException) {
        return notWritten(e);
      }
    }
    return defect(e);
  }

  /** As {@link #of}, for what H2 says when it opens a file: what is no other failure is damage. */
  RuntimeException ofOpening(Exception e) {
    RuntimeException failure = of(e);
    return failure instanceof StoreFailure && !isCut(e) ? failure : doubt(Kind.DAMAGED, e, folder);
  }

  /** The file ends before what it says is in it. */
  private static boolean isCut(Throwable e) {
    return e instanceof EOFException || e.getCause() != null && isCut(e.getCause());
  }

  private RuntimeException ofSql(int code, Exception e) {
    return switch (code) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> named(e, "in.use", folder);
      // The last is what H2 says when it can't read who may open the file.
      case ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.WRONG_USER_OR_PASSWORD,
          ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
          // The key is known to be right: the start of the file isn't.
          ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
          doubt(Kind.DAMAGED, e, folder);
      case ErrorCode.DATABASE_IS_READ_ONLY -> named(e, "read.only", folder);
      case ErrorCode.VALUE_TOO_LONG_2, ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1 ->
          named("too.big"); // the cause quotes what was typed, and would be logged
      // A full disk shows as a general error, then as a closed database.
      case ErrorCode.GENERAL_ERROR_1,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CREATION_FAILED_1,
          ErrorCode.FILE_RENAME_FAILED_2,
          ErrorCode.FILE_DELETE_FAILED_1,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN ->
          notWritten(e);
      default -> defect(e);
    };
  }

  private StoreFailure notWritten(Exception e) {
    return named(e, usable.getAsLong() < FULL ? "disk.full" : "io", folder);
  }

  /** As {@link #named(String, Object...)}, with the technical cause. */
  static StoreFailure named(Exception cause, String key, Object... args) {
    return new StoreFailure(
        TEXTS.get(key + ".message", args), TEXTS.get(key + ".advice", args), cause);
  }

  private static RuntimeException defect(Exception e) {
    return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }
}

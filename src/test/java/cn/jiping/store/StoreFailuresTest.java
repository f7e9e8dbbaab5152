package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFailuresTest {
  private static final long PLENTY = 1L << 30;

  private static StoreFailures withRoom(long bytes) {
    return new StoreFailures(Path.of("资料"), () -> bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "90020, 正在被另一个程序使用",
    "90030, 已损坏",
    "90048, 已损坏",
    "28000, 已损坏",
    "90097, 不能写入",
    "90031, 没有读写成功",
    "90098, 没有读写成功",
    "50000, 没有读写成功",
  })
  void codeOfH2BecomesASentence(int code, String part) {
    DataAccessException thrown =
        new DataAccessException("jOOQ", new SQLException("H2", "HY000", code));
    StoreFailure failure = assertInstanceOf(StoreFailure.class, withRoom(PLENTY).of(thrown));
    assertTrue(failure.getMessage().contains(part), failure.getMessage());
    assertSame(thrown, failure.getCause());
  }

  @ParameterizedTest
  @CsvSource({"22001, 太长", "22003, 数字太大"})
  void aCauseThatQuotesWhatWasTypedIsNotHandedOnToTheLog(int code, String part) {
    DataAccessException thrown =
        new DataAccessException("jOOQ", new SQLException("H2", "HY000", code));
    StoreFailure failure = assertInstanceOf(StoreFailure.class, withRoom(PLENTY).of(thrown));
    assertTrue(failure.getMessage().contains(part), failure.getMessage());
    assertNull(failure.getCause());
  }

  @ParameterizedTest
  @CsvSource({"50000", "90031", "90098", "90028"})
  void failedWriteIsAFullDisk_whenThereIsNoRoomLeft(int code) {
    RuntimeException failure = withRoom(4_096).of(new SQLException("H2", "HY000", code));
    assertTrue(failure.getMessage().contains("磁盘已满"), failure.getMessage());
  }

  @Test
  void failureOfAFileBecomesASentence() {
    assertTrue(withRoom(PLENTY).of(new AccessDeniedException("x")).getMessage().contains("不能写入"));
    assertTrue(withRoom(PLENTY).of(new IOException("x")).getMessage().contains("没有读写成功"));
    assertTrue(withRoom(0).of(new IOException("x")).getMessage().contains("磁盘已满"));
  }

  @ParameterizedTest
  @CsvSource({"42000", "23505"})
  void wrongSqlIsADefect_andStaysWhatItWas(int code) {
    DataAccessException thrown =
        new DataAccessException("jOOQ", new SQLException("H2", "42000", code));
    assertSame(thrown, withRoom(0).of(thrown));
    SQLException checked = new SQLException("H2", "42000", code);
    assertEquals(
        checked, assertInstanceOf(IllegalStateException.class, withRoom(0).of(checked)).getCause());
  }
}

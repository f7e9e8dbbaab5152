package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  private final RecoveryCode code = RecoveryCode.fresh();

  @Test
  void itIsReadAsItIsWritten_alsoWithoutGroupsAndInSmallLetters() {
    assertTrue(code.grouped().matches("([2-9A-HJKMNP-Z]{4}-){7}[2-9A-HJKMNP-Z]{4}"));
    assertEquals(Optional.of(code), RecoveryCode.read(code.grouped()));
    assertEquals(Optional.of(code), RecoveryCode.read(" " + code.text().toLowerCase() + "\n"));
    assertEquals(Optional.of(code), RecoveryCode.read(code.grouped().replace('-', '—')));
  }

  @Test
  void anyWrongCharacterIsNoticed() {
    for (int i = 0; i < code.text().length(); i++) {
      StringBuilder typed = new StringBuilder(code.text());
      typed.setCharAt(i, typed.charAt(i) == 'K' ? 'X' : 'K');
      assertEquals(Optional.empty(), RecoveryCode.read(typed.toString()), typed::toString);
    }
  }

  @Test
  void neighboursThatAreExchangedAreNoticed() {
    for (int i = 0; i + 2 < code.text().length(); i++) {
      StringBuilder typed = new StringBuilder(code.text());
      typed.setCharAt(i, code.text().charAt(i + 1));
      typed.setCharAt(i + 1, code.text().charAt(i));
      boolean same = typed.toString().equals(code.text());
      assertEquals(same, RecoveryCode.read(typed.toString()).isPresent(), typed::toString);
    }
  }

  @Test
  void whatIsTooShortOrOfOtherCharactersIsNoCode() {
    assertEquals(Optional.empty(), RecoveryCode.read(""));
    assertEquals(Optional.empty(), RecoveryCode.read(code.text().substring(1)));
    assertEquals(Optional.empty(), RecoveryCode.read("张三".repeat(16)));
  }

  @Test
  void eachIsAnotherAndNoneIsLogged() {
    assertNotEquals(code, RecoveryCode.fresh());
    assertFalse(code.toString().contains(code.text().substring(0, 4)));
  }
}

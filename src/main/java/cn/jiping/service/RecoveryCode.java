package cn.jiping.service;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What opens the data when the password is forgotten: 31 random characters, none of which is taken
 * for another when read from paper, and one by which a typing mistake is noticed.
 *
 * @param text its characters, without the gaps in which it is written
 */
public record RecoveryCode(String text) {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 32;
  private static final int GROUP = 4;

  /** A new one. */
  public static RecoveryCode fresh() {
    StringBuilder text = new StringBuilder();
    new SecureRandom()
        .ints(LENGTH - 1, 0, ALPHABET.length())
        .forEach(i -> text.append(ALPHABET.charAt(i)));
    return new RecoveryCode(text.append(check(text)).toString());
  }

  /**
   * What somebody typed, in whatever groups and case.
   *
   * @return empty when there is a typing mistake in it
   */
  public static Optional<RecoveryCode> read(String typed) {
    String text = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    boolean right =
        text.length() == LENGTH
            && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
            && check(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
    return right ? Optional.of(new RecoveryCode(text)) : Optional.empty();
  }

  /**
   * The alphabet's length is prime: any wrong character, and neighbours exchanged, change the sum.
   */
  private static char check(CharSequence text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += (i % (ALPHABET.length() - 1) + 1) * ALPHABET.indexOf(text.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  /** As it is written on paper, in groups of four. */
  public String grouped() {
    return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** Nothing that is logged opens the data. */
  @Override
  public String toString() {
    return "RecoveryCode";
  }
}

package cn.jiping.domain.report;

import java.util.Optional;

/**
 * Which version of its report a report is.
 *
 * @param number from 1
 * @param reason why there is another version after the one before; empty for the first
 * @param finalised when it was finalised, and nothing may be changed any more; empty while it is
 *     worked on
 */
public record Version(int number, String reason, Optional<Finalised> finalised) {
  public static final Version FIRST = new Version(1, "", Optional.empty());

  public boolean isFinalised() {
    return finalised.isPresent();
  }

  public Version withFinalised(Finalised value) {
    return new Version(number, reason, Optional.of(value));
  }

  /**
   * The version after this one, to be worked on.
   *
   * @param why not blank
   */
  public Version next(String why) {
    if (!isFinalised() || why.isBlank()) {
      throw new IllegalArgumentException("version after " + this + ": " + why);
    }
    return new Version(number + 1, why, Optional.empty());
  }
}

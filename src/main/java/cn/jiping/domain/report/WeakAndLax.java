package cn.jiping.domain.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an organization is on the list of weak and lax ones (软弱涣散).
 *
 * @param listedOn date it was listed
 * @param firstSecretary first secretary sent to it (第一书记); may be empty
 * @param plan rectification plan (整顿方案); may be empty
 * @param closedOn date it was taken off the list (销号); empty while it is on it
 */
public record WeakAndLax(
    Optional<LocalDate> listedOn,
    String firstSecretary,
    String plan,
    Optional<LocalDate> closedOn) {

  public static final WeakAndLax NONE = new WeakAndLax(Optional.empty(), "", "", Optional.empty());

  public WeakAndLax withListedOn(Optional<LocalDate> value) {
    return new WeakAndLax(value, firstSecretary, plan, closedOn);
  }

  public WeakAndLax withFirstSecretary(String value) {
    return new WeakAndLax(listedOn, value, plan, closedOn);
  }

  public WeakAndLax withPlan(String value) {
    return new WeakAndLax(listedOn, firstSecretary, value, closedOn);
  }

  public WeakAndLax withClosedOn(Optional<LocalDate> value) {
    return new WeakAndLax(listedOn, firstSecretary, plan, value);
  }
}

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
    Optional<LocalDate> closedOn) {}

/**
 * The checks (审核): pure functions from a report to findings. A check never changes anything and
 * never throws for what a clerk typed. Each rule is a small class of its own, listed in {@link
 * cn.jiping.domain.check.Checks}.
 */
package cn.jiping.domain.check;

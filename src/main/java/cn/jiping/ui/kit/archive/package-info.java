/**
 * What the screens about archives have in common: the results of the checks, sizes and times in
 * words. Knows no step.
 */
package cn.jiping.ui.kit.archive;

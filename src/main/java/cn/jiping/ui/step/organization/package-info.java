/**
 * The step for the party organizations (党组织) and their grading (分类定级): the list with its filters,
 * one organization's details, the tally and its chart. Counting is {@code domain.figure}'s.
 */
package cn.jiping.ui.step.organization;

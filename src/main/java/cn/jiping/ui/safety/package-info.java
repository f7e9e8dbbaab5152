/**
 * The page 数据与备份: the copies of all reports and where they lie, who did what, what the clerk has
 * set for the program, and moving all of it to another computer. What goes on without a database is
 * in {@code ui.rescue}.
 */
package cn.jiping.ui.safety;

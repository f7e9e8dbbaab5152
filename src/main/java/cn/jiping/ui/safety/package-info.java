/**
 * The page 数据与备份: the copies of all reports and where they lie, who did what, and what the clerk
 * has set for the program. What goes on without a database is in {@code ui.rescue}.
 */
package cn.jiping.ui.safety;

/**
 * One editable table for rows that are immutable records: columns that show and read a value,
 * entering by keyboard and input method, pasting from a spreadsheet, and the screen around it.
 * {@link cn.jiping.ui.kit.table.TableModel} and all that it needs know no scene. What a row means,
 * and what follows from it, does not belong here.
 */
package cn.jiping.ui.kit.table;

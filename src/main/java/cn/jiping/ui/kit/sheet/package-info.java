/**
 * Tables out to spreadsheets and in again, for any step that has a table: the menu, the pane in
 * which an import is prepared, and what is under way. {@link cn.jiping.ui.kit.sheet.SheetViewModel}
 * and {@link cn.jiping.ui.kit.sheet.SheetImportViewModel} know no scene. What a file means for a
 * report is decided in {@code service.sheet}.
 */
package cn.jiping.ui.kit.sheet;

/**
 * Tables of a report as spreadsheets: what their columns are ({@link
 * cn.jiping.service.sheet.SheetTable}), which column of a file is meant ({@link
 * cn.jiping.service.sheet.ColumnMapping}), and what an import would make of the report ({@link
 * cn.jiping.service.sheet.SheetImport}). Pure, but for the port {@link
 * cn.jiping.service.sheet.Sheets}: how a file is written does not belong here, nor what is asked on
 * a screen.
 */
package cn.jiping.service.sheet;

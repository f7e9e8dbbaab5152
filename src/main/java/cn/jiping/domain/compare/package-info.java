/**
 * What differs between two versions of a report: text by paragraph and by words, rows by their
 * fields, figures, all other fields. Pure functions of two reports, for a screen that shows both
 * side by side; and what a single change did, for undo and redo.
 */
package cn.jiping.domain.compare;

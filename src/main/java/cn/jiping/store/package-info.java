/**
 * Keeps reports in one H2 file in the data folder: opens and migrates it, loads a report, writes
 * the rows that differ, and says in Chinese what went wrong. With a password the file is encrypted,
 * and what stands beside it sealed; the keys are those of {@code store.key}. Also reads the
 * outlines that are shipped as resources. SQL, jOOQ and H2 stay in here; {@code store.jooq} is
 * generated from the migrations. No rule of the field, no screen, no paper.
 */
package cn.jiping.store;

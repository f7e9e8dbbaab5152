/**
 * Who may open the database: the data key, and the key file in which it lies wrapped by the
 * password and by the recovery code. Only the JDK's cryptography; knows neither H2 nor a report.
 */
package cn.jiping.store.key;

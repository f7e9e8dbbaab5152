/**
 * The building blocks of the screens: input widgets that hand over committed text only, forms,
 * tables, dialogs, background work. The only place in {@code ui} with threads, {@code
 * Platform.runLater} and resources. Nothing here knows a report's steps.
 */
package cn.jiping.ui.kit;

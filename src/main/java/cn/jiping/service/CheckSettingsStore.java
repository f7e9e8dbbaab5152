package cn.jiping.service;

/**
 * Keeps the unit's check settings, which are the same for all its reports. Used by one thread at a
 * time; every method may throw {@link StoreFailure}.
 */
public interface CheckSettingsStore {
  /** The settings; at first all rules are on, and the tables are those of the program. */
  CheckSettings load();

  /** Keeps the settings. When it has returned, they are on disk. */
  void save(CheckSettings settings);
}

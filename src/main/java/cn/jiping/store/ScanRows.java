package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.SCAN;

import cn.jiping.domain.Sha256;
import cn.jiping.store.jooq.tables.records.ScanRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/** All scans of a database. Their files are read one by one: together they may not fit. */
final class ScanRows {
  private ScanRows() {}

  /** A digest for each scan, over its file and over what is said of it. */
  static Map<UUID, String> digests(DSLContext db) {
    Map<UUID, String> digests = new TreeMap<>();
    for (UUID id : ids(db)) {
      String text = RowText.present(row(db, id), Sha256::of);
      digests.put(id, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
    return digests;
  }

  /** How many have a file that is not the one that was added. */
  static int damaged(DSLContext db) {
    return (int) ids(db).stream().filter(id -> isDamaged(row(db, id))).count();
  }

  /** Whether the file of a whole row is not the one that was added. */
  static boolean isDamaged(ScanRecord row) {
    return !Sha256.of(row.getContent()).equals(row.getDigest());
  }

  private static List<UUID> ids(DSLContext db) {
    return db.select(SCAN.ID).from(SCAN).fetch(SCAN.ID);
  }

  private static ScanRecord row(DSLContext db, UUID id) {
    return db.selectFrom(SCAN).where(SCAN.ID.eq(id)).fetchSingle();
  }
}
